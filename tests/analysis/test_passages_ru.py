"""Russian passages of our own, phenomenon by phenomenon, and forty whose speaker is only a pronoun."""

from __future__ import annotations

from tests.analysis.passages import failures, told
from tests.analysis.passages_ru import FORMS, TOLD
from tests.analysis.passages_ru_who import WHO
from tests.analysis.pronouns_ru import PRONOUNS

PASSAGES = [one for group in (FORMS, WHO) for passages in group.values() for one in passages]


def test_russian_passages_are_many_and_show_each_phenomenon() -> None:
    assert len(PASSAGES) >= 60
    assert all(passages for group in (FORMS, WHO) for passages in group.values())
    assert len({one.text for one in (*PASSAGES, *PRONOUNS)}) == len(PASSAGES) + len(PRONOUNS)


def test_russian_words_get_their_speaker_whatever_the_marks_and_the_reference() -> None:
    wrong = failures(PASSAGES, "ru")
    assert 1 - len(wrong) / len(PASSAGES) >= 0.97, "\n".join(wrong)


def test_russian_pronouns_are_followed_back_to_the_one_they_mean() -> None:
    wrong = failures(PRONOUNS, "ru")
    assert len(PRONOUNS) == 40
    assert 1 - len(wrong) / len(PRONOUNS) >= 0.85, "\n".join(wrong)


def test_russian_statements_in_the_writers_words_are_told_whole() -> None:
    wrong = [
        (about, found, wanted)
        for about, text, wanted in TOLD
        if (found := told(text, "ru")) != wanted
    ]
    assert not wrong
