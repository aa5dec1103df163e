"""English quotes by phenomenon: each of them is read as a reader would read it."""

from __future__ import annotations

import pytest

from tests.analysis.learned_en import LEARNED
from tests.analysis.passages import failures, told
from tests.analysis.said_en import SAID, TOLD, UNTOLD


def test_english_passages_of_every_kind_are_read_as_a_reader_would() -> None:
    passages = [passage for group in SAID.values() for passage in group]
    wrong = failures(passages, "en")
    assert len(passages) >= 60
    assert 1 - len(wrong) / len(passages) >= 0.97, "\n".join(wrong)


@pytest.mark.parametrize("about", SAID)
def test_most_passages_of_each_kind_are_read_right(about: str) -> None:
    assert len(failures(SAID[about], "en")) <= len(SAID[about]) // 3


def test_what_real_articles_have_taught_is_kept() -> None:
    wrong = failures(LEARNED, "en")
    assert 1 - len(wrong) / len(LEARNED) >= 0.97, "\n".join(wrong)


@pytest.mark.parametrize(("text", "words", "speaker"), TOLD)
def test_a_statement_in_the_writers_words_has_its_speaker(
    text: str, words: str, speaker: str
) -> None:
    assert told(text, "en") == [(words, speaker)]


@pytest.mark.parametrize("text", UNTOLD)
def test_where_nothing_is_stated_nothing_is_told(text: str) -> None:
    assert told(text, "en") == []
