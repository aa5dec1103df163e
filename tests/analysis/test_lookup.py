"""A speaker is found by a name typed in any script, case and order, with slips; nobody is better than somebody else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.names.lookup import best_matches

# each speaker as stored: spellings of one person have one id
STORED = (
    (1, "Оксана Вербицька"), (1, "Oksana Verbytska"), (1, "Оксана Вербицкая"),
    (2, "Остап Вербицький"), (2, "Ostap Verbytskyi"),
    (3, "Marten Rusteveld"), (3, "Мартен Рустевельд"),
    (4, "Hélène Duchamp"), (4, "Елен Дюшан"),
    (5, "Юрій Щегельський"), (5, "Yurii Shchehelskyi"),
    (6, "Nina Castell"), (6, "Ніна Кастелл"),
    (7, "Andrzej Wierzbicki"), (7, "Анджей Вежбицький"),
    (8, "Олександр Гриценко"), (8, "Александр Гриценко"),
    (9, "Олексій Гринько"),
    (10, "Zhang Meiling"), (10, "Чжан Мейлін"),
    (11, "Людмила Петрівна Осадча"),
    (12, "Friedrich von Schönfeld"), (12, "Фрідріх фон Шенфельд"),
    (13, "José Cisneros"), (13, "Хосе Сиснерос"),
    (14, "О. Лановий"),
    (15, "Seán O'Rourke"), (15, "Шон О'Рурк"),
    (16, "Kim Tae-min"), (16, "Кім Те Мін"),
)  # fmt: skip
QUERIES: tuple[tuple[str, list[int]], ...] = (
    ("Вербицька", [1, 2]),
    ("оксана вербицька", [1]),
    ("вербицька оксана", [1]),
    ("ОКСАНА ВЕРБИЦЬКА", [1]),
    ("Оксани Вербицької", [1]),
    ("оксану вербицьку", [1]),
    ("Оксане Вербицкой", [1]),
    ("oksana verbytska", [1]),
    ("oksana verbitskaya", [1]),
    ("Остапа Вербицького", [2]),
    ("вербицкому остапу", [2]),
    ("ostap", [2]),
    ("рустевельд", [3]),
    ("рустевельду", [3]),
    ("rusteveld marten", [3]),
    ("Rustveld", [3]),
    ("Rustevled", [3]),
    ("мартена рустевельда", [3]),
    ("дюшан", [4]),
    ("helene duchamp", [4]),
    ("HELENE", [4]),
    ("Duchanp", [4]),
    ("щегельский", [5]),
    ("Щегельського", [5]),
    ("shchegelsky", [5]),
    ("Yuri Shchehelsky", [5]),
    ("щегелський", [5]),
    ("castel", [6]),
    ("кастель", [6]),
    ("Нина Кастелл", [6]),
    ("Ніні Кастелл", [6]),
    ("nina castel", [6]),
    ("wierzbicki", [7]),
    ("вежбицкий", [7]),
    ("Анджея Вежбицького", [7]),
    ("wierzbcki", [7]),
    ("Гриценко", [8]),
    ("hrytsenko", [8]),
    ("Олександра Гриценка", [8]),
    ("гриценко александр", [8]),
    ("hrynko", [9]),
    ("Олексію Гриньку", [9]),
    ("zhang meiling", [10]),
    ("meiling zhang", [10]),
    ("чжан мэйлин", [10]),
    ("осадча", [11]),
    ("Людмилу Осадчу", [11]),
    ("людмила петрівна", [11]),
    ("schonfeld", [12]),
    ("Шенфельда", [12]),
    ("фон шенфельд", [12]),
    ("cisneros", [13]),
    ("сиснероса", [13]),
    ("хосе сіснерос", [13]),
    ("лановий", [14]),
    ("олена лановий", [14]),
    ("o'rourke", [15]),
    ("шон орурк", [15]),
    ("kim tae min", [16]),
    ("верес", []),
    ("Oksana Hrytsenko", []),
    ("Остап Гриценко", []),
    ("rust", []),
    ("Нік", []),
    ("ван", []),
    ("x", []),
    ("Олена Вербицька", []),
    ("castellano nina marta", []),
    ("123", []),
    ("", []),
)


@pytest.mark.parametrize(("asked", "expected"), QUERIES)
def test_a_typed_name_finds_its_speaker_and_nobody_else(asked: str, expected: list[int]) -> None:
    assert best_matches(asked, STORED) == expected


@given(st.text(max_size=40))
def test_anything_typed_is_answered_with_known_speakers_each_once(asked: str) -> None:
    found = best_matches(asked, STORED)
    assert len(found) == len(set(found))
    assert set(found) <= {one for one, _ in STORED}


@given(st.sampled_from([name for _, name in STORED]))
def test_a_stored_spelling_finds_its_own_speaker_first(name: str) -> None:
    assert best_matches(name, STORED)[0] == {text: one for one, text in STORED}[name]


def test_thousands_of_speakers_are_looked_through_while_one_waits() -> None:
    many = [
        (at, f"Олена Коваль{chr(1072 + at % 30)}{chr(1072 + at % 7)}{at % 11}")
        for at in range(4000)
    ]
    began = time.process_time()
    best_matches("Nina Castell", many)
    assert time.process_time() - began < 20
