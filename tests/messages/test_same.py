"""What admins are told about who is one with whom: both names with their numbers, and a way back."""

from __future__ import annotations

import pytest

from messages import same
from messages.actions import action
from messages.texts import Texts
from news.languages import LANGUAGES
from news.types import SpeakerLine
from tests.messages.checker import data_of, spoken

EN = Texts("en")
NINA, OLA = SpeakerLine(12, "Nina Castell", "mayor", 5, 2), SpeakerLine(15, "N. Castel", None, 1, 1)


def test_a_merge_names_both_and_can_be_undone() -> None:
    told = same.merged(EN, kept=NINA, other=OLA)
    assert spoken(told) == "Nina Castell (page 12) and N. Castel (page 15) are one speaker now."
    assert data_of(told) == ["part:15"]


def test_two_who_speak_in_one_article_are_merged_with_a_warning() -> None:
    told = same.merged(EN, kept=NINA, other=OLA, doubtful=True)
    assert (
        spoken(told).splitlines()[1]
        == "Both names stand in one article. If they are two people, press “Undo”."
    )
    assert data_of(told) == ["part:15"]


def test_taking_apart_can_be_undone() -> None:
    assert data_of(same.parted(EN, kept=NINA, other=OLA)) == ["merge:12:15"]


def test_a_question_has_a_button_for_each_answer() -> None:
    assert data_of(same.which_pair([(NINA, OLA), (OLA, NINA)], EN)) == [
        "merge:12:15",
        "merge:15:12",
    ]
    assert data_of(same.which_speaker([NINA, OLA], EN)) == ["split:12", "split:15"]
    parts = [
        ("N. Castel", 3, action("part", 15)),
        ("Кастель", 2, action("cut", 12, same.mark("Кастель"))),
    ]
    asked = same.which_part(NINA, parts, EN)
    assert "1. N. Castel · 3 quotes\n2. Кастель · 2 quotes" in spoken(asked)
    assert data_of(asked) == ["part:15", f"cut:12:{same.mark('Кастель')}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_short(language: str) -> None:
    t = Texts(language)
    told = (
        same.merged(t, kept=NINA, other=OLA),
        same.merged_already(t, kept=NINA),
        same.parted(t, kept=NINA, other=OLA),
        same.parted_already(t, kept=NINA, other=OLA),
        same.kinds_differ(t),
        same.usage(t, command="merge"),
        same.usage(t, command="split"),
        same.unknown(t, name="Nobody"),
        same.nothing_to_part(t, line=NINA),
    )
    assert all(len(spoken(one)) < 200 for one in told)
