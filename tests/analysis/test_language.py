import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.text.language_id import detect
from tests.analysis.hard_sentences import TABLES
from tests.analysis.short_titles import TABLE as SHORT_TITLES
from tests.bench.texts import ARTICLES

SHORT = {
    "uk": [
        "Рада закрила причал",
        "Пором не ходитиме до квітня",
        "Ніна Каштелян виграла вибори в Ольховому",
        "Що відомо про шторм",
        "У Верхові подорожчав хліб",
        "Київ",
        "Їжак",
    ],
    "ru": [
        "Совет закрыл причал",
        "Паром не будет ходить",
        "Нина Каштелян победила на выборах в Ольховом",
        "Что известно о шторме",
        "Мэр Верхова ушёл в отставку",
        "Мария Верховская показала новый альбом",
        "Умер режиссёр Остап Вербицкий",
        "Городской совет рассмотрит вопрос о новом причале",
        "Москва",
    ],
    "en": [
        "Council closes pier",
        "Band Harbour Lights tops chart again",
        "No ferry until May",
        "U.S. men's team beats Norland 3-0",
        "SEO's effect on harbour bookings",
    ],
    "be": [
        "Рада закрыла прычал на два гады",
        "Паром не будзе хадзіць да вясны",
        "Што вядома пра шторм",
        "Яна сказала, што ўсе ўжо дома",
    ],
    "bg": [
        "Съветът затвори кея за две години",
        "Фериботът няма да пътува до пролетта",
        "Какво се знае за бурята",
        "Тя каза, че всички вече са си у дома",
    ],
    "other": [
        "Der Stadtrat hat am Dienstag beschlossen, den Pier für zwei Jahre zu schließen, und das ist nicht alles",
        "Le conseil municipal a décidé mardi de fermer la jetée pour deux ans, et les pêcheurs sont inquiets",
        "El ayuntamiento decidió el martes cerrar el muelle por dos años, según una nota del gobierno",
        "Il consiglio ha deciso di chiudere il molo per due anni, ma non è stato facile",
        "Rada miasta zdecydowała we wtorek, że molo zostanie zamknięte na dwa lata",
        "Het bestuur heeft besloten om de pier voor twee jaar te sluiten, en dat is niet alles",
        "Rådet har beslutat att stänga piren i två år",
        "Градско веће је одлучило да ће пристаниште бити затворено две године",
        "Қала кеңесі айлақты екі жылға жабу туралы шешім қабылдады",
        "Το δημοτικό συμβούλιο έκλεισε την προβλήτα",
        "市議会は桟橋を二年間閉鎖することを決めた",
        "สภาเทศบาลตัดสินใจปิดท่าเรือ",
        "قرر مجلس المدينة إغلاق الرصيف",
        "",
        "12:30, 41 000 !!! 🎉",
    ],
}
CASES = [(language, text) for language, texts in SHORT.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), CASES)
def test_a_line_of_text_is_enough(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("language", SHORT_TITLES)
def test_titles_of_a_few_words_keep_their_floor(language: str) -> None:
    titles = SHORT_TITLES[language]
    wrong = [(title, found) for title in titles if (found := detect(title)) != language]
    assert len(wrong) <= 0.1 * len(titles), wrong  # some have no letter or ending that tells


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_nearly_every_sentence_is_told_right(language: str) -> None:
    sentences = [sentence for row in TABLES[language] for sentence in row]
    right = sum(detect(sentence) == language for sentence in sentences)
    assert (
        right / len(sentences) >= 0.93
    )  # of four words on average; 'Вхід вільний.' and 'Вход свободный.' are easy


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_an_article_is_always_told_right(language: str) -> None:
    title, text = ARTICLES[language]
    assert detect(title) == detect(text) == detect(text * 50) == language


def test_a_repeated_line_is_no_evidence_and_the_reader_decides() -> None:
    text = "Рада схвалила бюджет. "
    assert {detect(text * times, reader="uk") for times in (1, 3, 45, 1000)} == {"uk"}
    assert {detect(word * 500, reader="ru") for word in ("слово ", "слово\n")} == {"ru"}
    assert detect(text * 1000) != "bg"
    assert detect("Паром не будет ходить. Совет закрыл причал. ", reader="uk") == "ru"


@pytest.mark.parametrize(
    "text",
    [
        "Burmistrz podpisał uchwałę o zamknięciu mola. Radni zapowiadają protest w przyszłym tygodniu.",
        "Starosta podepsal smlouvu o opravě mola. Rybáři žádají náhradu škody.",
    ],
)
def test_letters_that_english_lacks_make_it_another_language(text: str) -> None:
    assert detect(text) == "other"


def test_names_with_such_letters_leave_it_english() -> None:
    assert detect("Mayor Jerzy Małecki opens the new pier of Łódź with a short speech") == "en"


def test_addresses_and_tags_tell_nothing() -> None:
    assert (
        detect(
            "Тут <a href='https://example.com/the-story-of-a-pier'>усе про причал</a> @harbour_desk"
        )
        == "uk"
    )


def test_brands_in_latin_letters_do_not_make_it_english() -> None:
    assert detect("Компанія Harbour Systems Ltd. відкрила офіс у Верхові") == "uk"


def test_names_of_foreign_places_do_not_make_it_foreign() -> None:
    assert detect("Oscar de la Hoya of Los Angeles meets San Remo's Luca della Rosa") == "en"


@given(st.text(st.characters(), max_size=400))
def test_any_text_has_a_language(text: str) -> None:
    assert detect(text) in {"uk", "en", "ru", "be", "bg", "other"}
