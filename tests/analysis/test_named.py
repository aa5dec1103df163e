"""A page opens for whoever is called exactly so, in any script and case, and for nobody who is only called nearly so."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.names.typed_names import NamedSpeaker, meaning, surely_meant

KNOWN = tuple(
    NamedSpeaker(speaker, name, "organisation" if speaker >= 90 else "person")
    for speaker, name in (
        (1, "Mark Rutte"), (2, "Рута Ансельм"), (3, "Nina Castell"), (4, "Томас Верінг"), (5, "Оксана Вербицька"),
        (6, "Остап Вербицький"), (7, "Volodymyr Zelenskyy"), (8, "Анна Луценко"), (9, "Friedrich von Schönfeld"),
        (10, "Людмила Петрівна Осадча"), (11, "Zhang Meiling"), (12, "Tom Blake"), (13, "Олександр Гриценко"),
        (14, "Seán O'Rourke"), (15, "О. Лановий"), (16, "Helen Hale"), (17, "Peter Gale"), (18, "Ігор Коваль"),
        (19, "Марія Коваль"), (20, "Anna Smith-West"), (21, "Ковальчук"), (22, "Jonas Pell"), (23, "Фридрих Мерц"),
        (90, "Ministry of the Environment"), (91, "Port Alder Council"), (92, "Міністерство довкілля"),
    )
)  # fmt: skip
# What is typed, and whose page it opens ([] nobody's; several: one has to choose).
ASKED: tuple[tuple[str, list[int]], ...] = (
    ("Rutte", [1]), ("rutte", [1]), ("Mark Rutte", [1]), ("Rutte Mark", [1]), ("Рютте", [1]), ("Рутте", [1]),
    ("Марк Рютте", [1]), ("Марка Рютте", [1]), ("Rutte's", [1]), ("Rute", []), ("Ruttte", []), ("Рут", []), ("Руте", []),
    ("Rutten", []), ("Рута", [2]), ("Рути", [2]), ("Ruta", [2]), ("Ансельм", [2]), ("Anselm", [2]), ("Руту Ансельм", [2]),
    ("Марк Ансельм", []), ("Mark Anselm", []), ("Анзельм", []), ("Anselmo", []),
    ("Castell", [3]), ("CASTELL", [3]), ("Кастелл", [3]), ("Кастеллу", [3]), ("Ніні Кастелл", [3]), ("Нину Кастелл", [3]),
    ("N. Castell", [3]), ("Н. Кастелл", [3]), ("Castel", []), ("Kastell", []), ("Castella", []), ("Mina Castell", []),
    ("M. Castell", []), ("Nina", [3]), ("Ніна", [3]),
    ("Верінг", [4]), ("Веринг", [4]), ("Верінга", [4]), ("Томаса Веринга", [4]), ("Vering", [4]), ("Thomas Vering", [4]),
    ("Verin", []), ("Веринк", []), ("Варінг", []),
    ("Вербицька", [5]), ("Вербицкой", [5]), ("Оксани Вербицької", [5]), ("Verbytska", [5]), ("Вербицький", [6]),
    ("Остапа Вербицького", [6]), ("Олена Вербицька", []),
    ("Zelensky", [7]), ("Zelenskiy", [7]), ("Зеленський", [7]), ("Зеленского", [7]), ("Владимир Зеленский", [7]),
    ("Зелинський", []), ("Луценко", [8]), ("Lutsenko", [8]), ("Анні Луценко", [8]), ("Люценко", []), ("Куценко", []),
    ("Schönfeld", [9]), ("Schonfeld", [9]), ("Schoenfeld", [9]), ("von Schönfeld", [9]), ("Шенфельда", [9]), ("von", []),
    ("Осадча", [10]), ("Людмилу Осадчу", [10]), ("людмила петрівна", [10]), ("Петрівна", []),
    ("zhang", [11]), ("Meiling Zhang", [11]), ("Blake", [12]), ("Блейк", [12]), ("Блейка", [12]), ("Blaker", []),
    ("Hrytsenko", [13]), ("Gritsenko", [13]), ("Александр Гриценко", [13]), ("Alexander Hrytsenko", [13]),
    ("Олексій Гриценко", []), ("o'rourke", [14]), ("ORourke", [14]), ("О’Рурк", [14]),
    ("Лановий", [15]), ("О. Лановий", [15]), ("Олена Лановий", []), ("Hale", [16]), ("Gale", [17]), ("Dale", []),
    ("Коваль", [18, 19]), ("Ковалю", [18, 19]), ("Koval", [18, 19]), ("Ігоря Коваля", [18]), ("І. Коваль", [18]),
    ("West", [20]), ("Smith", []), ("Smith-West", [20]), ("Ковальчука", [21]), ("Jonas Pell", [22]), ("Йонаса Пелла", [22]),
    ("Pel", []), ("Merz", [23]), ("Мерцем", [23]), ("Mertens", []),
    ("Ministry of the Environment", [90]), ("the Ministry of Environment", [90]), ("Ministry", []), ("Environment", []),
    ("Port Alder Council", [91]), ("council", []), ("Alder", []), ("Council Port Alder", []),
    ("Міністерство довкілля", [92]), ("довкілля", []),
    ("the", []), ("of the", []), ("the a", []), ("і", []), ("на", []), ("who", []), ("mayor", []), ("мер", []), ("x", []),
    ("М. К.", []), ("123", []), ("", []), ("“”", []),
)  # fmt: skip


@pytest.mark.parametrize(("asked", "expected"), ASKED)
def test_a_name_means_who_is_called_so_and_nobody_else(asked: str, expected: list[int]) -> None:
    assert next(iter(surely_meant(asked, KNOWN)), []) == expected


@pytest.mark.parametrize(
    ("asked", "known", "opens"),
    [
        ("Лебедева", "Сергей Лебедев", False),  # perhaps a woman of that name
        ("Лебедева", "Ольга Лебедева", True),
        ("Лебедеву", "Сергей Лебедев", True),
        ("Сергея Лебедева", "Сергей Лебедев", True),
        ("Олександра", "Олександр Гриценко", False),
        ("Олександра Гриценка", "Олександр Гриценко", True),
        ("Карла", "Карл Шмідт", False),
        ("Зеленська", "Володимир Зеленський", False),
        ("Zelenska", "Володимир Зеленський", False),
        ("Вербицкая", "Остап Вербицький", False),
        ("Ердоган", "Recep Tayyip Erdoğan", True),
        ("Эрдоганом", "Recep Tayyip Erdoğan", True),
        ("von der Leyen", "Урсула фон дер Ляєн", True),
        ("J. D. Vance", "J.D. Vance", True),
        ("Rutte", "Ruta Anselm", False),
        ("Рутте", "Ruta Anselm", False),
        ("Рутте", "Рута", False),
        ("Rutte", "Рутти", False),
        ("Rutte", "Рутте", True),
        ("Rutte", "М. Рютте", True),
        ("Orban", "Віктор Орбан", True),
        ("Orbán", "Віктор Орбан", True),
        ("Urban", "Віктор Орбан", False),
        ("Урбан", "Віктор Орбан", False),
        ("Шмидт", "Anna Schmidt", True),
        ("Шмидта", "Anna Schmidt", True),
        ("Schmitt", "Anna Schmidt", False),
        ("Коваль", "Петро Ковальчук", False),
        ("Ковальчук", "Петро Коваль", False),
    ],
)
def test_what_is_one_name_and_what_is_another(asked: str, known: str, opens: bool) -> None:
    assert surely_meant(asked, [NamedSpeaker(1, known)]) == ([[1]] if opens else [])


def test_an_exact_last_name_comes_before_a_given_name_and_a_spelling_before_a_respelling() -> None:
    known = [
        NamedSpeaker(1, "Томас Рута"),
        NamedSpeaker(2, "Рута Ансельм"),
        NamedSpeaker(3, "Ольга Лісенко"),
        NamedSpeaker(4, "Ганна Лисенко"),
    ]
    assert surely_meant("Рута", known) == [[1], [2]]
    assert surely_meant("Лисенко", known) == [[4], [3]]


def test_the_same_last_name_in_two_scripts_has_to_be_chosen_from() -> None:
    assert surely_meant(
        "Рутте", [NamedSpeaker(1, "Марк Рутте"), NamedSpeaker(2, "Anna Rutte")]
    ) == [[1, 2]]


def test_words_that_name_nobody_are_left_out() -> None:
    assert meaning("the Ministry of the Environment") == "Ministry Environment"
    assert meaning("the") == meaning(" and, of ") == ""


@given(st.text(max_size=40))
def test_anything_typed_means_known_speakers_each_once(asked: str) -> None:
    found = [one for group in surely_meant(asked, KNOWN) for one in group]
    assert len(found) == len(set(found))
    assert set(found) <= {one.speaker for one in KNOWN}


@given(st.sampled_from(KNOWN))
def test_a_stored_spelling_means_its_own_speaker(one: NamedSpeaker) -> None:
    assert surely_meant(one.name, KNOWN)[0] == [one.speaker]
    assert surely_meant(one.name.upper(), KNOWN)[0] == [one.speaker]


def test_thousands_of_speakers_are_looked_through_while_one_waits() -> None:
    many = [
        NamedSpeaker(at, f"Олена Коваль{chr(1072 + at % 30)}{chr(1072 + at % 7)}{at % 11}")
        for at in range(4000)
    ]
    began = time.perf_counter()
    assert surely_meant("Nina Castell", many) == []
    assert time.perf_counter() - began < 4
