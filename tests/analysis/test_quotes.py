"""What holds for quotes of any text whatever: verbatim, inside the text, in order, in linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.coreference.resolver import SHOWN
from analysis.text.sentences import split
from news.types import Quote
from tests.analysis.steps import find_quotes

LANGUAGES = st.sampled_from(["uk", "en", "ru", "be", "bg", "other"])
PIECES = st.sampled_from(
    ["“", "”", "„", "«", "»", '"', "``", "''", "‘", "’", "\n", "\n\n", " – ", "- ", ": ", ", ", ". ", "? ", "сказав ", "said ", "сказала она ", "Остап Вербицький ", "Jane Roe ", "мэр ", "за словами ", "according to ", "що ", "that ", "words and words ", "он ", "вона ", "he ", "говорится в сообщении ", "(", ")", "Mr. ", "А. ", "1", "🙂"]
)  # fmt: skip
NEWS_LIKE = st.lists(PIECES, max_size=60).map("".join)
ANY_SCRIPT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300)


def _quotes(text: str, language: str) -> tuple[Quote, ...]:
    return find_quotes(text, split(text, language), language)


def _hold(text: str, quotes: tuple[Quote, ...]) -> None:
    for quote in quotes:
        assert 0 <= quote.words.start < quote.words.end <= len(text)
        assert quote.words.of(text).strip() == quote.words.of(text)
        assert quote.said_as is None or 0 <= quote.said_as.start < quote.said_as.end <= len(text)
        assert 0 <= quote.confidence <= 1
        assert quote.speaker is None or (
            (quote.speaker.name or quote.speaker.role) and quote.confidence >= SHOWN
        )
    assert [quote.words.start for quote in quotes] == sorted(quote.words.start for quote in quotes)


def _nested_or_apart(quotes: tuple[Quote, ...]) -> bool:
    spans = [quote.words for quote in quotes]
    pairs = [(a, b) for i, a in enumerate(spans) for b in spans[i + 1 :] if b.start < a.end]
    return all(b.end <= a.end for a, b in pairs)


@given(NEWS_LIKE, LANGUAGES)
@settings(max_examples=300, deadline=None)
def test_quotes_of_a_news_like_jumble_are_verbatim_and_in_order(text: str, language: str) -> None:
    quotes = _quotes(text, language)
    _hold(text, quotes)
    assert _nested_or_apart(quotes)


@given(ANY_SCRIPT, LANGUAGES)
@settings(deadline=None)
def test_quotes_of_any_script_are_verbatim_and_in_order(text: str, language: str) -> None:
    _hold(text, _quotes(text, language))


@pytest.mark.parametrize("language", ["uk", "en", "ru", "other"])
@pytest.mark.parametrize("piece", ['"', "“", "«»", '" ', "“a\n", "‘x’ "])
def test_a_megabyte_of_marks_takes_no_time(piece: str, language: str) -> None:
    text = piece * (1_000_000 // len(piece))
    start = time.process_time()
    find_quotes(text, (), language)
    assert (
        time.process_time() - start < 15
    )  # measured 0.1 to 0.6; a mark compared with every other would take hours


def test_a_language_without_words_of_ours_has_quotes_but_no_speakers() -> None:
    text = "«Мост щеше да бъде затворен до пролетта», каза инженерът."
    quotes = _quotes(text, "bg")
    assert [quote.words.of(text) for quote in quotes] == ["Мост щеше да бъде затворен до пролетта"]
    assert quotes[0].speaker is None


def test_an_unknown_pronoun_is_not_shown_as_a_speaker() -> None:
    text = "“It was too late to turn back,” he said."
    quote = _quotes(text, "en")[0]
    assert quote.speaker is None
    assert quote.said_as is not None
    assert quote.said_as.of(text) == "he"


def test_the_office_goes_with_the_name() -> None:
    text = "Harbour Minister Lena Storm spoke first. “We open in May,” she said."
    speaker = _quotes(text, "en")[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Lena Storm", "Harbour Minister")


def test_a_body_is_no_person() -> None:
    text = "«Рейси відновлять у неділю вранці», – повідомили в компанії «Північ»."
    speaker = _quotes(text, "uk")[0].speaker
    assert speaker is not None
    assert speaker.kind == "organisation"
