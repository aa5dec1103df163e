"""Names in the nominative, and where they stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.entities.mentions_of_people import normal_form
from analysis.names.surnames import nominative_surname
from tests.analysis.inflected_more import RUSSIAN as MORE_RUSSIAN
from tests.analysis.inflected_more import UKRAINIAN as MORE_UKRAINIAN
from tests.analysis.inflected_names import RUSSIAN, UKRAINIAN, Pairs
from tests.analysis.named_en import SENTENCES
from tests.analysis.named_slavic import RUSSIAN as RUSSIAN_TEXTS
from tests.analysis.named_slavic import UKRAINIAN as UKRAINIAN_TEXTS
from tests.analysis.named_slavic import Rows
from tests.analysis.people_more import MORE
from tests.analysis.people_nations import EVERYBODY
from tests.analysis.people_thrice import PEOPLE
from tests.analysis.steps import persons_in


def _wrong(pairs: Pairs, language: str) -> list[str]:
    return [
        f"{form} -> {got}, not {want}"
        for form, want in pairs
        if (got := normal_form(form, language)) != want
    ]


@pytest.mark.parametrize(
    ("pairs", "language", "floor"), [(UKRAINIAN, "uk", 0.98), (RUSSIAN, "ru", 0.98)]
)
def test_names_come_back_to_the_nominative(pairs: Pairs, language: str, floor: float) -> None:
    wrong = _wrong(pairs, language)
    assert 1 - len(wrong) / len(pairs) >= floor, wrong


@pytest.mark.parametrize(("pairs", "language"), [(MORE_UKRAINIAN, "uk"), (MORE_RUSSIAN, "ru")])
def test_most_names_that_the_rules_were_not_written_for_come_back_too(
    pairs: Pairs, language: str
) -> None:
    wrong = _wrong(pairs, language)
    assert len(wrong) / len(pairs) <= 0.1, wrong


@pytest.mark.parametrize(("at", "language"), [(1, "uk"), (2, "ru")])
def test_names_of_many_nations_in_the_nominative_stay_as_they_are(at: int, language: str) -> None:
    names = [person[at] for person in (*PEOPLE, *EVERYBODY, *MORE)]
    changed = _wrong(tuple((name, name) for name in names), language)
    assert len(changed) / len(names) <= 0.03, changed


@pytest.mark.parametrize(("pairs", "language"), [(UKRAINIAN, "uk"), (RUSSIAN, "ru")])
def test_a_name_in_the_nominative_stays_as_it_is(pairs: Pairs, language: str) -> None:
    changed = _wrong(tuple((want, want) for _, want in pairs), language)
    assert len(changed) / len(pairs) <= 0.02, changed


def test_capitals_hyphens_and_particles_stay() -> None:
    assert normal_form("Анни Сміт-Вест", "uk").endswith("Сміт-Вест")
    assert normal_form("Урсули фон дер Гольц", "uk") == "Урсула фон дер Гольц"
    assert normal_form("Олени КРИНИЧКИ", "uk") == "Олена КРИНИЧКА"


def test_an_english_name_stays_as_it_is() -> None:
    assert normal_form("Jane Roe", "en") == "Jane Roe"


NAMED = [
    ("uk", "Учора директор школи Остап Вербицький зустрів Олену Криничку в Лугові.", ["Остап Вербицький", "Олену Криничку"]),
    ("ru", "Вчера директор школы Остап Вербицкий встретил Елену Криницкую в Луговом.", ["Остап Вербицкий", "Елену Криницкую"]),
    ("en", "Yesterday headmaster Owen Tarrant met Mrs. Laura Finch in Port Alder.", ["Owen Tarrant", "Laura Finch"]),
    ("uk", "Звіт підписав О. Вербицький.", ["О. Вербицький"]),
    ("uk", "Крейсер «Іван Бойко» стоїть у порту.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), NAMED)
def test_people_are_found_where_they_are_named(
    language: str, text: str, expected: list[str]
) -> None:
    assert [span.of(text) for span in persons_in(text, language)] == expected


@pytest.mark.parametrize(
    ("rows", "language", "floor"),
    [(SENTENCES, "en", 0.95), (UKRAINIAN_TEXTS, "uk", 0.95), (RUSSIAN_TEXTS, "ru", 0.85)],
)
def test_people_are_told_from_streets_firms_clubs_and_towns(
    rows: Rows, language: str, floor: float
) -> None:
    found = [
        ({span.of(text) for span in persons_in(text, language)}, set(people))
        for text, people in rows
    ]
    wrong = [name for got, people in found for name in got - people]
    missed = [name for got, people in found for name in people - got]
    right = sum(len(got & people) for got, people in found)
    assert 2 * right / (2 * right + len(wrong) + len(missed)) >= floor, (wrong, missed)


SPOKEN = (
    (0, "en", '"We begin in May," said {}, head of the harbour office.'),
    (1, "uk", "«Ми почнемо в травні», – сказав {}, керівник порту."),
    (2, "ru", "«Мы начнём в мае», – сказал {}, руководитель порта."),
)


@pytest.mark.parametrize(("at", "language", "sentence"), SPOKEN)
def test_people_of_many_nations_are_found_whole_where_they_speak(
    at: int, language: str, sentence: str
) -> None:
    names = [person[at] for person in (*PEOPLE, *EVERYBODY, *MORE)]
    texts = [(name, sentence.format(name)) for name in names]
    wrong = [
        name
        for name, text in texts
        if [span.of(text) for span in persons_in(text, language)] != [name]
    ]
    assert len(wrong) / len(names) <= 0.04, wrong


ANY_SCRIPT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200)


@given(ANY_SCRIPT, st.sampled_from(["uk", "en", "ru", "be", "other"]))
def test_people_lie_inside_any_text_in_order(text: str, language: str) -> None:
    spans = persons_in(text, language)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert list(spans) == sorted(spans)


@given(st.text(max_size=60), st.sampled_from(["uk", "en", "ru", "be", "other"]))
def test_any_name_has_a_normal_form(name: str, language: str) -> None:
    assert isinstance(normal_form(name, language), str)


@pytest.mark.parametrize(("case", "word"), [("gent", "лоумарша"), ("datv", "лоумаршу")])
def test_of_two_endings_that_fit_a_surname_the_hard_one_is_taken_every_time(
    case: str, word: str
) -> None:
    assert nominative_surname(word, "masc", case, "ru") == ("лоумарш", 1)
