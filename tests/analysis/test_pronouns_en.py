"""English pronouns that speak: the right person, and nobody where a reader could not tell either."""

from __future__ import annotations

from tests.analysis.passages import failures
from tests.analysis.pronouns_en import PRONOUNS


def test_a_pronoun_is_the_person_a_reader_would_take_it_for() -> None:
    wrong = failures(PRONOUNS, "en")
    assert len(PRONOUNS) == 40
    assert 1 - len(wrong) / len(PRONOUNS) >= 0.85, "\n".join(wrong)
