"""What stands under a story's title: the summary, a page of quotes, or a page of those who spoke.

Each function writes on the sheet and gives the rows of buttons that belong to what it wrote.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from messages.actions import Action, action, language_or_none
from messages.html import Sheet, bold
from messages.paging import QUOTES, Rows, clamp, cut, numbers, offset, turn
from messages.saying import say, who
from messages.summary import tell
from messages.texts import Texts
from news.languages import LANGUAGES
from news.lengths import Length
from news.types import Statement, Story

Tab = Literal["summary", "quotes", "voices"]
_QUOTE = 400  # units of the quote on the card, with its speaker
_LINE = 48  # units of a voice's line beside the name and role


def open_tab(
    tab: Tab, story: Story, language: str, page: int = 0, length: Length | None = None
) -> Action:
    """The action that shows a tab of a story in one of its languages; `length` of a summary: None for the usual one."""
    place = (story.id, language_or_none(language))
    return (
        action("story", *place, *(length or "")[:1])
        if tab == "summary"
        else action(tab, *place, page)
    )


def summary(sheet: Sheet, story: Story, t: Texts, page: int) -> Rows:
    """The summary and at most one quote."""
    if (
        not tell(sheet, story) and story.language in LANGUAGES
    ):  # for others the card has a first line of its own
        sheet.paragraph(t("no-summary"))
    quote = _best(story)
    if quote is not None:
        say(sheet, quote, t, _QUOTE, traced=_has_outlets(story))
    return ()


def quotes(sheet: Sheet, story: Story, t: Texts, page: int) -> Rows:
    """Up to five quotes, each with who said it."""
    page = clamp(page, len(story.quotes), QUOTES)
    for share, quote in sheet.shares(cut(story.quotes, page, QUOTES)):
        say(sheet, quote, t, share, traced=_has_outlets(story))
    if not story.quotes:
        sheet.paragraph(t("no-quotes"))
    return turn(
        page, len(story.quotes), lambda to: open_tab("quotes", story, story.language, to), QUOTES
    )


def voices(sheet: Sheet, story: Story, t: Texts, page: int) -> Rows:
    """Up to ten who spoke, people before organisations; each number opens that speaker's page."""
    page = clamp(page, len(story.speakers))
    everybody = sorted(story.speakers, key=lambda one: (one.kind != "person", -one.quotes))
    shown, first = cut(everybody, page), offset(page) + 1
    if not shown:
        sheet.paragraph(t("no-voices"))
    sheet.line("")
    before = "person"
    for number, (share, speaker) in enumerate(sheet.shares(shown), first):
        if speaker.kind != before:
            sheet.paragraph(bold(t("bodies-here")))
            before = speaker.kind
        name = who(speaker.name, speaker.role, t, share - _LINE)
        sheet.line(f"{number}. {name} · {t('quotes-count', n=speaker.quotes)}")
    choose = numbers((action("speaker", speaker.id, 0) for speaker in shown), first)
    return choose + turn(
        page, len(story.speakers), lambda to: open_tab("voices", story, story.language, to)
    )


BODIES: dict[Tab, Callable[[Sheet, Story, Texts, int], Rows]] = {
    "summary": summary,
    "quotes": quotes,
    "voices": voices,
}


def _has_outlets(story: Story) -> bool:
    """Whether more than one outlet tells it, so that a quote must say which one it stands in."""
    return len(set(story.sources)) > 1


def _best(story: Story) -> Statement | None:
    """The first quote in someone's own words that the summary does not hold already: of a known speaker rather than
    not, a whole one rather than a part of a sentence.
    """
    told = " ".join(story.summary)
    own = [quote for quote in story.quotes if quote.kind != "indirect" and quote.words not in told]
    return min(own, key=lambda quote: (not quote.speaker, quote.kind == "partial"), default=None)
