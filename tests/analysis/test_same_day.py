"""One event told on one day by three outlets of one language in their own words, beside look-alikes, in tests/analysis/same_day.

Each block: event, hours before now, title; then the text. Events that end in a digit are look-alikes of the first one.
"""

from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest

from analysis.stories.clustering import Signature, cluster, same_story, signature
from analysis.stories.proper_names import name_key, proper_names
from news.types import Analysis, Article

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
# The same town, the same people and the same thing in another matter: too near to be told apart so far.
TOO_NEAR = {"museum2", "water2", "train2"}
Told = tuple[str, float, Signature]


def told(language: str) -> list[Told]:
    blocks = (
        (Path(__file__).parent / "same_day" / f"{language}.txt").read_text("utf-8").split("== ")[1:]
    )
    return sorted((read(block, language) for block in blocks), key=lambda one: -one[1])


def read(block: str, language: str) -> Told:
    head, _, text = block.partition("\n")
    event, hours, title = head.split(" ", 2)
    article = Article(title=title, text=text.strip(), published=NOW - timedelta(hours=float(hours)))
    return event, float(hours), signature(article, Analysis(language, (), (), (), (), ()))


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_three_outlets_of_one_day_tell_one_story_and_look_alikes_stay_apart(language: str) -> None:
    rows = told(language)
    stories = cluster([one for *_, one in rows])
    pairs = [
        (rows[a][0], rows[b][0], stories[a] == stories[b])
        for a, b in combinations(range(len(rows)), 2)
    ]
    same = [joined for a, b, joined in pairs if a == b]
    wrong = {max(a, b, key=len) for a, b, joined in pairs if joined and a != b}
    assert len(same) == 24 and all(same)
    assert wrong <= TOO_NEAR


def test_one_by_one_as_they_arrive_three_outlets_make_one_story() -> None:
    known: list[tuple[int, Signature]] = []
    for number, (event, _, one) in enumerate(told("ru")):
        story = same_story(one, known)
        known.append((number if story is None else story, one))
        assert story is None or told("ru")[story][0] == event
    assert len({story for story, _ in known}) == len({event for event, *_ in told("ru")})


@pytest.mark.parametrize(
    ("land", "town", "language"),
    [
        ("Залісниччині", "Залісниці", "uk"),
        ("Полтавщину", "Полтава", "uk"),
        ("Полтавщине", "Полтаву", "ru"),
    ],
)
def test_a_land_has_the_name_of_its_town(land: str, town: str, language: str) -> None:
    assert name_key(land, language) == name_key(town, language)


def test_a_place_that_owns_something_at_the_start_of_a_sentence_is_a_name() -> None:
    assert proper_names(
        "Quenby's dam holds", "Quenby's wall is sound. Today's rain was heavy.", "en"
    ) == {"knb": 3}
