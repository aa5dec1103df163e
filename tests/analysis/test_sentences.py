import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.text.sentences import split
from news.types import Span
from tests.analysis.hard_sentences import TABLES
from tests.bench.texts import ARTICLES

ANY_TEXT = st.text(st.characters(), max_size=300)  # lone surrogates too
STOPS = st.lists(st.sampled_from(list(".!?…«»“”\"'()–- \n\tА1аIi🔥\ud800")), max_size=80).map(
    "".join
)
ROWS = [(language, row) for language, table in TABLES.items() for row in table]


def cut(text: str, language: str) -> list[str]:
    return [span.of(text) for span in split(text, language)]


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_hard_sentences_are_cut_where_a_person_cuts_them(
    language: str, row: tuple[str, ...]
) -> None:
    assert cut(" ".join(row), language) == list(row)


@pytest.mark.parametrize(("language", "table"), TABLES.items())
def test_whole_paragraphs_of_hard_sentences_keep_their_floor(
    language: str, table: list[tuple[str, ...]]
) -> None:
    """One paragraph of all rows: here every boundary has neighbours it can be mistaken by."""
    wanted = [sentence for row in table for sentence in row]
    text = " ".join(wanted)
    found = split(text, language)
    ends = {len(" ".join(wanted[: n + 1])) for n in range(len(wanted))}
    hits = len(ends & {span.end for span in found})
    assert 2 * hits / (len(ends) + len(found)) >= 0.97


@pytest.mark.parametrize(("language", "count"), [("uk", 32), ("en", 27), ("ru", 32)])
def test_an_article_is_cut_into_its_sentences_and_headings(language: str, count: int) -> None:
    assert len(split(ARTICLES[language][1], language)) == count


def test_a_heading_without_a_stop_is_a_sentence_of_its_own() -> None:
    assert cut("Talks on the pier\n\nThe council met.\nIt was late.", "en") == [
        "Talks on the pier",
        "The council met.",
        "It was late.",
    ]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "en",
            "The north pier in March Photo: Port Alder Archive",
            ["The north pier in March", "Photo: Port Alder Archive"],
        ),
        ("uk", "Причал у березні Фото: архів порту", ["Причал у березні", "Фото: архів порту"]),
        (
            "en",
            "Monday, June 3, 2024 On Tuesday the pier shut.",
            ["Monday, June 3, 2024", "On Tuesday the pier shut."],
        ),
        ("en", "The council said on Monday, June 3, 2024 that it was late.", None),
        ("uk", "Про це написали «Наші вісті. Верхів» у суботу.", None),
        ("uk", "«Так. Ні», – сказав він.", ["«Так.", "Ні», – сказав він."]),
        ("ru", "Победила школа № 19 г. Верхов и школа им. Ш.-Н. Эрдынева.", None),
        ("ru", "Это было в 2019 г. Верхов тогда рос.", ["Это было в 2019 г.", "Верхов тогда рос."]),
        ("ru", "Ночью на севере -16… -21 градус, днём -9...-11.", None),
        ("en", "SMITH BAY, Ont. -- The company is well.", None),
        ("en", "HEMP FIELD, N.Y. ― If it works, good.", None),
    ],
)
def test_what_stuck_together_is_parted_and_what_belongs_together_is_not(
    language: str, text: str, wanted: list[str] | None
) -> None:
    assert cut(text, language) == (wanted or [text])


def test_a_line_that_was_only_wrapped_is_not_cut() -> None:
    text = "The council of Port Alder voted\nto close the pier.\nThe vote was close."
    assert cut(text, "en") == [
        "The council of Port Alder voted\nto close the pier.",
        "The vote was close.",
    ]


def test_a_forgotten_space_is_seen_between_cyrillic_words_only() -> None:
    assert cut("Причал закрили.Човни пішли.", "uk") == ["Причал закрили.", "Човни пішли."]
    assert cut("Write to Harbour.Desk today.", "en") == ["Write to Harbour.Desk today."]


def test_list_items_stay_whole() -> None:
    assert cut("1. Bring a coat.\n2. Bring a lamp.\na) Come early.", "en") == [
        "1. Bring a coat.",
        "2. Bring a lamp.",
        "a) Come early.",
    ]


def test_scripts_without_spaces_are_cut_at_their_own_stops() -> None:
    assert cut("港は閉まった。船は出た。", "other") == ["港は閉まった。", "船は出た。"]


@given(ANY_TEXT | STOPS, st.sampled_from(["uk", "en", "ru", "be", "other", ""]))
def test_sentences_are_in_order_and_hold_all_that_is_not_space(text: str, language: str) -> None:
    end = 0
    for span in split(text, language):
        assert end <= span.start < span.end <= len(text)
        assert not text[end : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        end = span.end
    assert not text[end:].strip()


@pytest.mark.parametrize(
    "piece", [". ", "A. ", "1. ", "а\n", "« ", ".[1]", "?!", "\ud800 x. ", "日本。", " \n"]
)
def test_a_large_text_of_any_kind_is_cut_in_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    spans = split(text, "uk")
    assert not spans or spans[-1].end == len(text.rstrip())


def test_nothing_gives_no_sentences() -> None:
    assert split("", "uk") == split(" \n\u00a0", "en") == ()
    assert split("Слово", "uk") == (Span(0, 5),)
