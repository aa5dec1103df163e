"""Ukrainian speech in all its forms: marks, dashes, labels, speakers of every sort, pronouns, the writer's own words."""

from __future__ import annotations

import pytest

from tests.analysis.forms_uk import FORMS, INDIRECT
from tests.analysis.passages import failures, told
from tests.analysis.pronouns_uk import PRONOUNS

FLOOR, FLOOR_PRONOUNS = 0.97, 0.85
PASSAGES = [passage for passages in FORMS.values() for passage in passages]


def test_every_form_of_speech_has_a_ukrainian_passage() -> None:
    assert len(PASSAGES) >= 60 and all(FORMS.values())
    assert len(PRONOUNS) == 40


def test_ukrainian_speech_of_every_form_is_read_as_a_reader_would() -> None:
    wrong = failures(PASSAGES, "uk")
    assert 1 - len(wrong) / len(PASSAGES) >= FLOOR, "\n".join(wrong)


def test_ukrainian_pronouns_find_their_speakers_or_nobody() -> None:
    wrong = failures(PRONOUNS, "uk")
    assert 1 - len(wrong) / len(PRONOUNS) >= FLOOR_PRONOUNS, "\n".join(wrong)


@pytest.mark.parametrize(("about", "text", "words", "speaker"), INDIRECT)
def test_a_ukrainian_statement_in_the_writers_words_has_its_speaker(
    about: str, text: str, words: str | None, speaker: str | None
) -> None:
    assert told(text, "uk") == ([(words, speaker)] if words else []), about
