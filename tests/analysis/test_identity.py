"""One person in three alphabets: joined when it is one, kept apart when it is not."""

from __future__ import annotations

import time
from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.entities.mentions_of_people import block, identify, identity_key, same_person
from tests.analysis.people_more import MORE
from tests.analysis.people_nations import EVERYBODY, STRANGERS
from tests.analysis.people_thrice import PEOPLE

SAME = [
    ("Oleksandr Hrytsenko", "Олександр Гриценко", "Александр Гриценко"),
    ("Serhiy Kovalchuk", "Сергій Ковальчук", "Сергей Ковальчук"),
    ("Yuliia Shcherbak", "Юлія Щербак", "Юлия Щербак"),
    ("Dmytro Zhuravel", "Дмитро Журавель", "Дмитрий Журавель"),
    ("Kateryna Tymoshchuk", "Катерина Тимощук", "Екатерина Тимощук"),
    ("Volodymyr Horbatyi", "Володимир Горбатий", "Владимир Горбатый"),
    ("Mykola Yatsenko", "Микола Яценко", "Николай Яценко"),
    ("Andrzej Wilk", "Анджей Вільк", "Анджей Вильк"),
    ("Friedrich Bauer", "Фрідріх Бауер", "Фридрих Бауэр"),
    ("William Hayes", "Вільям Гейз", "Уильям Хейз"),
    ("Jens Holm", "Єнс Голм", "Йенс Хольм"),
    ("Yevhen Chaika", "Євген Чайка", "Евгений Чайка"),
]
OTHERS = [
    ("Oleh Bondar", "Ольга Бондар"),
    ("Petro Marchenko", "Павло Марченко"),
    ("Іван Мельник", "Іван Мельниченко"),
    ("Anna Koval", "Ганна Ковальова"),
    ("Виктор Орлов", "Виктория Орлова"),
    ("John Brown", "John Browning"),
    ("Марко Лис", "Марко Лисак"),
]


@pytest.mark.parametrize("names", SAME)
def test_one_person_is_one_in_every_alphabet(names: tuple[str, str, str]) -> None:
    assert len({person for person, _ in identify(zip(names, ("en", "uk", "ru"), strict=True))}) == 1


@pytest.mark.parametrize(("first", "second"), OTHERS)
def test_two_people_stay_two(first: str, second: str) -> None:
    assert not same_person(first, second)


def test_a_batch_joins_nobody_it_should_not() -> None:
    rows = [
        (name, language)
        for names in SAME
        for name, language in zip(names, ("en", "uk", "ru"), strict=True)
    ]
    people = [person for person, _ in identify(rows)]
    assert len(set(people)) == len(SAME)


CASES = (
    "Остап Зелінчук",
    "Остапа Зелінчука",
    "Остапові Зелінчуку",
    "Зелінчуком",
    "Зелінчук",
    "ЗЕЛІНЧУКА",
)


def test_a_person_in_any_case_is_one() -> None:
    assert len({person for person, _ in identify([(name, "uk") for name in CASES])}) == 1


@pytest.mark.parametrize(
    ("full", "lone", "told"),
    [
        ("Сергей Лавренов", "Лавренова", "Лавренов"),
        ("Анна Лавренова", "Лавренова", "Лавренова"),
        ("Сергієм Лавреновим", "Лавренова", "Лавренов"),
    ],
)
def test_a_last_name_alone_is_that_of_the_full_name_told_with_it(
    full: str, lone: str, told: str
) -> None:
    language = "uk" if "і" in full else "ru"
    assert identify([(full, language), (lone, language)])[1][1] == told


def test_a_name_of_two_readings_is_the_one_that_another_spelling_bears_out() -> None:
    rows = [("Roberta Melzi", "en"), ("Роберта Мельци", "ru"), ("Роберта Мельці", "uk")]
    assert [name for _, name in identify(rows)] == [name for name, _ in rows]
    assert identify([("Robert Holm", "en"), ("Роберта Хольма", "ru")])[1][1] == "Роберт Хольм"


def test_a_thousand_names_known_before_are_joined_in_time() -> None:
    rows = [
        (name, language)
        for names in EVERYBODY
        for name, language in zip(names, ("en", "uk", "ru"), strict=True)
    ]
    identify(rows)
    began = time.process_time()
    identify(rows)
    assert time.process_time() - began < 20 * len(rows) / 1000


def test_a_lone_last_name_joins_the_only_one_that_fits() -> None:
    rows = [("Serhiy Kovalchuk", "en"), ("Ковальчук", "uk")]
    assert len({person for person, _ in identify(rows)}) == 1


def test_a_lone_last_name_of_two_people_joins_neither() -> None:
    rows = [("Serhiy Kovalchuk", "en"), ("Оксана Ковальчук", "uk"), ("Ковальчук", "uk")]
    assert len({person for person, _ in identify(rows)}) == 3


def test_spellings_of_one_name_are_looked_for_in_one_place() -> None:
    blocks = [{block(name)[:3] for name in names} for names in SAME]
    assert sum(len(one) == 1 for one in blocks) >= len(SAME) - 1


def test_the_key_knows_no_case_and_no_accents() -> None:
    assert identity_key("RENÉ Müller") == identity_key("Rene Muller")


@given(st.text(max_size=60))
def test_any_text_has_a_key_and_is_itself(name: str) -> None:
    assert set(identity_key(name)) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")
    assert isinstance(block(name), str)
    assert same_person(name, name) == bool(identity_key(name).strip())


@given(
    st.lists(
        st.tuples(st.text(max_size=30), st.sampled_from(["uk", "en", "ru", "be", "other"])),
        max_size=12,
    )
)
def test_a_batch_answers_every_row_in_order_and_the_same_each_time(
    rows: list[tuple[str, str]],
) -> None:
    answer = identify(rows)
    assert len(answer) == len(rows)
    assert answer == identify(rows)


def test_people_of_many_nations_are_one_in_every_alphabet() -> None:
    parted = [(a, b) for names in PEOPLE for a in names for b in names if not same_person(a, b)]
    assert not parted


def test_namesakes_are_looked_for_under_one_block_whatever_the_alphabet() -> None:
    assert [names for names in PEOPLE if len({block(name) for name in names}) > 1] == []


def test_nearly_everybody_of_168_people_of_18_nations_is_one_in_every_alphabet() -> None:
    pairs = [pair for names in EVERYBODY for pair in combinations(names, 2)]
    parted = [pair for pair in pairs if not same_person(*pair)]
    assert len(parted) / len(pairs) <= 0.01, parted


def test_most_people_that_the_rules_were_not_written_for_are_one_in_every_alphabet() -> None:
    pairs = [pair for names in MORE for pair in combinations(names, 2)]
    parted = [pair for pair in pairs if not same_person(*pair)]
    assert len(parted) / len(pairs) <= 0.05, parted


def test_a_batch_of_many_nations_joins_nearly_everybody_and_nobody_else() -> None:
    everybody = PEOPLE + EVERYBODY
    rows = [
        (name, language)
        for names in everybody
        for name, language in zip(names, ("en", "uk", "ru"), strict=True)
    ]
    keys = [person for person, _ in identify(rows)]
    three = [set(keys[at : at + 3]) for at in range(0, len(keys), 3)]
    assert sum(len(one) == 1 for one in three) / len(three) >= 0.98
    assert not [pair for pair in combinations(three, 2) if pair[0] & pair[1]]


@pytest.mark.parametrize("names", STRANGERS)
def test_people_with_like_names_are_not_joined(names: tuple[str, str]) -> None:
    assert not same_person(*names)
    assert not same_person(*reversed(names))


def test_most_people_of_many_nations_are_kept_under_one_block() -> None:
    apart = [names for names in EVERYBODY if len({block(name) for name in names}) > 1]
    assert len(apart) / len(EVERYBODY) <= 0.06, apart


def test_no_two_people_of_many_nations_are_joined() -> None:
    others = permutations(PEOPLE + EVERYBODY + MORE, 2)
    joined = [
        (a, b) for first, second in others for a in first for b in second if same_person(a, b)
    ]
    assert not joined
