"""Words of one language that tell what can stand in a summary."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class SummaryWords:
    """Words in lower case; patterns match a sentence from its beginning, and an empty one nothing."""

    courtesies: frozenset[str]  # that make a last name alone enough: "Mr Renn"
    numbered: (
        str  # pattern of words before a numeral that looks like a pronoun, anywhere: "World War I"
    )
    captions: str  # pattern of how captions of pictures begin
    posed: (
        str  # pattern of names and where they are, without a verb: "Nina Castell at the north pier"
    )
    pictured: frozenset[str]  # verbs in the present of what pictures show: "greets"
    moving: frozenset[str]  # the same of what will be done too: "leaves"
    past_time: str  # pattern of days long gone, anywhere: "last week"
    dated: str  # pattern of a day, anywhere: "on Monday"; WEEKDAY stands for all names of weekdays
    byline: str  # pattern of who wrote a text, before a word that no name begins with
    near_days: tuple[str, ...]  # "Today", before the time in a stamp of a page
    photo: tuple[str, ...]  # words in the credit of a picture
    aftermath: (
        str  # pattern of words between what came after an event and the event's name: "following"
    )


NO_SUMMARY_WORDS = SummaryWords(  # of a language that we do not know
    courtesies=frozenset(),
    numbered="",
    captions="",
    posed="",
    pictured=frozenset(),
    moving=frozenset(),
    past_time="",
    dated="",
    byline="",
    near_days=(),
    photo=(),
    aftermath="",
)
