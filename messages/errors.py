"""What goes wrong, told to people: one or two sentences, always with what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from messages.lists import people
from messages.paging import button
from messages.shown import bare, show
from messages.steps import (
    interface_button,
    latest_button,
    says,
    search_button,
    topics_button,
    words_button,
)
from messages.texts import Texts
from news import errors
from news.languages import LANGUAGES
from news.lengths import SENTENCES
from news.topics import TOPICS
from news.types import Message, SpeakerLine

_KEYS: dict[type[errors.LedeError], str] = {
    errors.EmptyInput: "empty-input",
    errors.TooLarge: "too-large",
    errors.NotText: "not-text",
    errors.NoArticle: "no-article",
    errors.IsFeed: "is-feed",
    errors.BadInput: "bad-input",
    errors.BadAddress: "bad-address",
    errors.PrivateAddress: "private-address",
    errors.Unreachable: "unreachable",
    errors.TimedOut: "timed-out",
    errors.Disallowed: "disallowed",
    errors.WebError: "web-error",
    errors.TooCostly: "too-costly",
    errors.NotFound: "not-found",
    errors.LedeError: "went-wrong",
}
_WALLS = {
    "consent": "wall-consent",
    "guard": "wall-guard",
    "login": "wall-login",
    "age": "wall-age",
    "missing": "wall-missing",
}
_GONE = (404, 410)
_CLOSED = (401, 402, 403, 451)
_ASKED = 100  # units of what a person asked for


def trouble(error: errors.LedeError, t: Texts) -> Message:
    """The text for any error of the tree."""
    if isinstance(error, errors.Refused):
        return says(t(_refused(error.status)))
    if isinstance(error, errors.ShowsWall) and error.wall in _WALLS:
        return says(t(_WALLS[error.wall]))
    return says(t(next(_KEYS[kind] for kind in type(error).__mro__ if kind in _KEYS)))


def went_wrong(t: Texts) -> Message:
    """An apology for our own fault."""
    return says(t("went-wrong"))


def restarting(t: Texts) -> Message:
    """We are stopping while something was being read."""
    return says(t("restarting"))


def empty_message(t: Texts) -> Message:
    """A message without words: a sticker, a voice message, emoji."""
    return says(t("empty-input"))


def too_short(t: Texts, *, words: str, search: int | None) -> Message:
    """A few typed words: no article, but perhaps something to search for; `search` is the id of those words, None when
    there is nothing to look for in them.
    """
    look = () if search is None else ((search_button(t, words, search),),)
    return says(t("too-short"), *look, (latest_button(t),))


def file_too_big(t: Texts) -> Message:
    """A file above the 5 MB that we read."""
    return says(t("file-too-big"))


def bad_number(t: Texts, *, command: str) -> Message:
    """No number after a command that needs one."""
    return says(
        t("bad-days") if command == "speakers" else t("bad-number", command=command),
        (latest_button(t),),
    )


def story_not_found(t: Texts) -> Message:
    """No story with that number."""
    return says(t("story-not-found"), (latest_button(t),))


def search_needs_words(t: Texts) -> Message:
    """/search alone."""
    return says(t("search-needs-words"))


def speaker_needs_name(t: Texts) -> Message:
    """/speaker alone."""
    return says(t("speaker-needs-name"))


def speaker_not_found(t: Texts, *, name: str, suggestions: Sequence[SpeakerLine] = ()) -> Message:
    """Nobody of that name; with suggestions, a list of them to choose from."""
    asked = show(name, _ASKED)
    if suggestions:
        return people(t("speaker-not-found-but", name=asked), suggestions, t)
    return says(t("speaker-not-found", name=asked))


def unknown_command(t: Texts) -> Message:
    """A command we do not have."""
    return says(t("unknown-command"))


def unknown_topic(t: Texts, *, name: str) -> Message:
    """A topic we do not have; all we have are named. A number is perhaps a story's: how to open that one is told."""
    known, asked = ", ".join(t.topic(topic) for topic in TOPICS), show(name, _ASKED)
    if asked.isascii() and asked.isdigit():
        return says(t("number-for-topic", number=asked, topics=known), (topics_button(t),))
    return says(t("unknown-topic", name=asked, topics=known), (topics_button(t),))


def no_subscription(t: Texts, *, name: str) -> Message:
    """Something to unsubscribe from that the chat does not have."""
    return says(t("no-such-subscription", name=show(name, _ASKED)))


def unknown_length(t: Texts, *, name: str, story: int) -> Message:
    """A length of summaries we do not have, asked for a story; all we have are named."""
    known = ", ".join(t(f"length-{length}") for length in SENTENCES)
    opened = button(t("story-number", n=str(story)), "story", story, None)
    return says(t("length-unknown", name=show(name, _ASKED), lengths=known), (opened,))


def words_offer(t: Texts, *, words: str, search: int) -> Message:
    """No topic and no speaker of that name: its words can be followed; `search` is the id of those words."""
    return says(
        t("words-offer", words=show(bare(words), _ASKED)),
        (words_button(t, words, search),),
        (topics_button(t),),
    )


def words_unclear(t: Texts, *, words: str) -> Message:
    """Words to follow without a letter in them."""
    return says(t("words-unclear", words=show(words, _ASKED)))


def unknown_language(t: Texts, *, name: str) -> Message:
    """A language we do not have; all we have are named."""
    known = ", ".join(t.language_name(code) for code in LANGUAGES)
    return says(
        t("unknown-language", name=show(name, _ASKED), languages=known), (interface_button(t),)
    )


def old_button(t: Texts) -> Message:
    """A button of a message that is too old."""
    return says(t("old-button"))


def search_gone(t: Texts) -> Message:
    """The words behind a button are no longer kept, or were never typed in this chat."""
    return says(t("search-gone"))


def one_language_needed(t: Texts) -> Message:
    """The last language of the stories cannot be switched off."""
    return says(t("one-language-needed"))


def group_admin_only(t: Texts) -> Message:
    """A change for a whole group, asked for by somebody who is not its admin."""
    return says(t("group-admin-only"))


def not_yours(t: Texts) -> Message:
    """A message in a group that somebody wants to take away who did not ask for it."""
    return says(t("not-yours"))


def admin_only(t: Texts) -> Message:
    """A command for admins, sent by somebody else."""
    return says(t("admin-only"))


def needs_address(t: Texts, *, command: str) -> Message:
    """A command that needs a web address, sent without one."""
    return says(t("needs-address", command=command))


def not_a_feed(t: Texts) -> Message:
    """Neither a feed nor a page that points to one."""
    return says(t("not-a-feed"))


def channel_usage(t: Texts, *, command: str = "addchannel") -> Message:
    """/addchannel without a channel or a topic, /removechannel without a channel."""
    return says(t("channel-removal-usage") if command == "removechannel" else t("channel-usage"))


def channel_unknown(t: Texts) -> Message:
    """A channel we cannot see."""
    return says(t("channel-unknown"))


def channel_not_bound(t: Texts) -> Message:
    """A channel that nothing is posted to."""
    return says(t("channel-not-bound"))


def bot_not_admin(t: Texts) -> Message:
    """A channel in which we may not post."""
    return says(t("bot-not-admin"))


def _refused(status: int) -> str:
    if status in _GONE:
        return "page-gone"
    return "page-closed" if status in _CLOSED else "site-trouble"
