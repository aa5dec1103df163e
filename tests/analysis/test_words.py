import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.text.tokens import search_query, search_text, stem, tokens
from tests.bench.texts import ARTICLES

# Forms of one word each: whoever types one must find a text that has another.
INFLECTED = {
    "uk": """
        війна війни війною війні воєн | міст мости моста мостом | школа школи шкіл школами | Київ Києва Києву Києвом
        Харків Харкова Харкові | рішення рішень рішенням | проблема проблем проблеми | партія партій партією
        президент президента президентом | рука руки руці рук | день дня дні днів | українець українця українці
        військовий військові військових | сказав сказала сказали сказати | вибори виборів виборами | ніч ночі
        друг друга друзі | рік року роки років | депутат депутати депутатів | музей музеї музею | країна країни країн
        сім'я сім’ї сімʼєю | програма програм програми | вода води воді | земля землі земель | область області
        безпека безпеки безпеці | церква церкви церков | вікно вікна вікон | люди людей людям | діти дітей дітям
        причал причали причалу причалів | гавань гавані гаванню | переговори переговорів переговорах
    """,
    "en": """
        war wars | talk talks talking talked | city cities | vote votes voting voted | pier piers | minister's minister
        harbour harbours | close closes closed closing | sanction sanctions
    """,
    "ru": """
        война войны войной войне | мост мосты моста мостом | школа школы школами | решение решения решением
        президент президента президентом | рука руки рукой | город города городом | ёлка елка елки | выборы выборов
        окно окна окон | санкции санкций санкциями | переговоры переговоров | причал причала причалы
    """,
}
FORMS = [
    (language, asked, stored)
    for language, lines in INFLECTED.items()
    for group in lines.replace("\n", "|").split("|")
    for asked in group.split()
    for stored in group.split()
]


def finds(query: str, text: str, language: str) -> bool:
    stored = set(search_text(text, language).split())
    return all(stored & forms for forms in search_query(query))


@pytest.mark.parametrize(("language", "asked", "stored"), FORMS)
def test_any_form_of_a_word_finds_any_other(language: str, asked: str, stored: str) -> None:
    assert finds(asked, stored, language)


@pytest.mark.parametrize(
    ("query", "language"),
    [("палі причалу", "uk"), ("council loans", "en"), ("рыбацкая бригада", "ru"), ("41", "en")],
)
def test_a_story_is_found_by_several_words(query: str, language: str) -> None:
    assert finds(query, ARTICLES[language][1], language)


@pytest.mark.parametrize(
    ("query", "language"),
    [("вибори", "uk"), ("election", "en"), ("палі футбол", "uk"), ("мэры", "uk")],
)
def test_other_words_find_nothing(query: str, language: str) -> None:
    assert not finds(query, ARTICLES[language][1], language)


def test_apostrophes_stress_marks_and_case_make_no_difference() -> None:
    assert tokens("Сім'я СІМ’Я сімʼя за\u0301мок") == ["сімя", "сімя", "сімя", "замок"]
    assert tokens("The mayor's COVID-19 plan_b") == ["the", "mayor", "covid", "19", "plan", "b"]


def test_composed_and_decomposed_letters_are_one_word() -> None:
    assert tokens("и\u0306од") == tokens("йод")


def test_words_of_other_languages_stay_as_they_are() -> None:
    assert stem("häuser", "other") == "häuser"
    assert stem("2024", "uk") == "2024"


def test_a_query_without_words_asks_for_nothing() -> None:
    assert search_query(" ?! ") == ()
    assert len(search_query(" ".join(f"word{n}" for n in range(500)))) == 12


@given(st.text(st.characters(), max_size=200), st.sampled_from(["uk", "en", "ru", "other"]))
def test_search_text_holds_only_words(text: str, language: str) -> None:
    for word in search_text(text, language).split(" "):
        assert word.isalnum() or word == ""


@given(st.text(st.characters(), min_size=1, max_size=60), st.sampled_from(["uk", "en", "ru"]))
def test_every_text_is_found_by_its_own_words(text: str, language: str) -> None:
    assert finds(text, text, language)
