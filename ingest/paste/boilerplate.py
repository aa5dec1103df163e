"""Lines that belong to the page or the channel and not to the article: menus, share buttons, footers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ingest.languages import LEXICONS
from ingest.languages.clock_zones import IN_LIVE_REPORTS
from ingest.languages.networks import NETWORKS
from ingest.paste.clean import flatten, has_words, links, undecorated, without_links
from ingest.paste.lines import ends_sentence
from ingest.paste.phrase_patterns import any_of, containing, fold, starting_with, words_only

_WHOLE = {words_only(phrase) for words in LEXICONS for phrase in words.noise}
_INVITES = starting_with(phrase for words in LEXICONS for phrase in words.invites)
_ASKS_TO_FOLLOW = starting_with(phrase for words in LEXICONS for phrase in words.asks)
_OUTLETS = containing(phrase for words in LEXICONS for phrase in words.outlets)
_TAIL = starting_with(phrase for words in LEXICONS for phrase in words.tail)
_SMALL = NETWORKS | {word for words in LEXICONS for word in words.small}
_ADDRESS = re.compile(
    r"(?:https?://|www\.|t\.me/|bit\.ly/)\S+|(?<![\w-])(?<![\w-]\.)[\w-]+(?:\.[\w-]+)*\.(?:(?:com|org|net|ua|ru|me|io|uk|info)(?!\w)|[a-z]{2,9}/\S+)"
)
_HANDLE = re.compile(r"(?<!\w)@\w{3,}")
_NAME_AND_LINK = re.compile(
    r"(?:[\w«»\"'’-]+ ){1,4}[^\w\s.,;!?)]+ ?(?:(?:https?://)?(?:t\.me|telegram\.me)/\S+|@\w{3,40})"
)
# "More 👉 example.org"
_POINTED = re.compile("(?:[^\\W\\d_]+ ){1,4}[👉➡▶🔗⬇]\ufe0f? ?[\\w.-]+[./]\\S+")
# The channel's name after the last sentence.
_SIGNED = re.compile(r"(?<=[.!?…»\"”)])[ ]*@\w{3,40}[ ]*\Z")
_HASHTAG = re.compile(r"(?<!\w)#\w+")
_ADVERT = re.compile(
    rf"\berid\b|(?:{any_of(word for words in LEXICONS for word in words.adverts)})[.:]"
)
_SUBSCRIBE = {words_only(phrase) for words in LEXICONS for phrase in words.subscribe}
_CALL = re.compile(
    r"[^\w\s,] +"
    + starting_with(phrase for words in LEXICONS for phrase in words.subscribe).pattern
)
_MENU = {words_only(phrase) for words in LEXICONS for phrase in words.menu}
# In a live report.
_HOURS = re.compile(rf"\d{{1,2}}:\d\d(?: ?(?:am|pm|{any_of(IN_LIVE_REPORTS)}))?\Z")
_COUNTER = re.compile(r"[\d\s.,+%/|-]{1,15}[kк]?\Z")  # how many have seen or shared it
_STOP = re.compile(r"[.!?…][\"»”)]*\s*\Z")
# Where to send money.
_WALLET = re.compile(r"\b(?=[a-zA-Z]*\d)[a-zA-Z\d]{26,70}\b|\b(?:\d{4}[ -]?){4}\b")
_RIGHTS_WORD = any_of(word for words in LEXICONS for word in words.rights)
_RIGHTS_LINE = re.compile(
    rf"©.*\d{{4}}|©.*(?:{_RIGHTS_WORD})|\(c\) ?\d{{4}}|copyright (?:©|\(c\)|\d{{4}}|by|.*\d{{4}})"
)
_PATH_SIGN = re.compile(r"(?:(?<!\s)\s+)?[|·•/>»›→]\s*|(?<!\s)\s+[—–-]\s+")
_RULE = re.compile(r"(?:(?<!\s)\s+)?[|·•/]\s*|\s{3,}")
_REACTIONS = re.compile("\\s*[👍👎❤🔥🤡😢💩👏🤔😁🤬🥰💔🕊🙏]\ufe0f? ?[—–-] ")  # "👍 - yes, 👎 - no"
_DRAWN = re.compile(r"[\s─━—–_=*~•·.-]{5,}")
_CREDITED = {
    label for words in LEXICONS for label in words.credit_tails
}  # with one word behind it only the outlet's name, with more a credit
_FOOTER_LINES = 8  # lines at the end of a post that may all be footer
_LONGEST_FOOTER = 200  # characters of a line that can be a footer
_TELEGRAM = re.compile(r"(?:https?://)?(?:t\.me|telegram\.me)/|tg://")


def without_noise(lines: Sequence[str]) -> list[str]:
    """The lines without menus, share buttons, adverts and invitations, wherever they stand."""
    return [line for line in lines if not line or not is_noise(line)]


def is_noise(line: str) -> bool:
    """Whether a line is never article, wherever it stands."""
    if len(line) > _LONGEST_FOOTER:
        return False
    folded = fold(undecorated(line))
    return (
        is_button(line)
        or _invites(folded)
        or any(pattern.match(folded) for pattern in (_RIGHTS_LINE, _COUNTER, _HOURS))
    )


def without_footer(lines: Sequence[str], page: bool = False) -> list[str]:
    """The lines without the footers at the end; markup must still be in them, for links tell footers apart.

    A name above a footer is the channel's; on a page it is the author's.
    """
    kept = list(lines) if page else _above_rule(lines)
    found = len(kept) < len(lines)
    if not page and _signed_below(kept):
        del kept[max(at for at, line in enumerate(kept) if has_words(line)) :]
    while kept:
        if has_words(kept[-1]):
            if not _is_end(kept, page, found):
                return [*kept[:-1], _SIGNED.sub("", kept[-1])]
            found = True
        kept.pop()
    return kept


def _is_end(lines: Sequence[str], page: bool, found: bool) -> bool:
    """Whether the last line is a footer, or leads to one that was found below it."""
    return is_footer(lines[-1]) or (found and _leads_to_footer(lines, page))


def _above_rule(lines: Sequence[str]) -> list[str]:
    """A post's lines above a drawn rule near its end, when a footer stands below it."""
    for at in range(len(lines) - 1, max(0, len(lines) - _FOOTER_LINES), -1):
        if _DRAWN.fullmatch(lines[at]) and any(
            is_footer(line) for line in lines[at + 1 :] if has_words(line)
        ):
            return list(lines[:at])
    return list(lines)


def _signed_below(lines: Sequence[str]) -> bool:
    """Whether a post ends in a few words (its channel's name) right below a footer."""
    full = [line for line in lines[-_FOOTER_LINES:] if has_words(line)][-2:]
    flat = undecorated(flatten(full[-1])) if len(full) == 2 else ""
    if not 0 < len(flat.split()) <= 3 or ends_sentence(flat) or _has_digit(flat):
        return False
    return flat != full[-1] and is_footer(full[0])


def _leads_to_footer(lines: Sequence[str], page: bool) -> bool:
    """Whether the last line stands only before a footer: "In detail:", a channel's name after the last sentence."""
    flat = undecorated(flatten(lines[-1]))
    if flat.endswith(":"):
        return len(flat.split()) <= 6
    if page or not _may_be_channel(flat):
        return False
    above = next((line for line in reversed(lines[:-1]) if has_words(line)), "")
    return flat.isupper() or _may_end_text(above) or _is_small(flat)


def _may_be_channel(flat: str) -> bool:
    """Whether a line can be a channel's name: a few words with capitals."""
    words = flat.split()
    most = 3 + (sum(map(str.isupper, flat)) > 1)
    if len(words) > most or len(flat) > 30 or ":" in flat:
        return False
    if ends_sentence(flat) or _has_digit(flat):
        return False
    return all(word.lstrip('«"“')[:1].isupper() for word in words if len(word) > 2)


def _may_end_text(line: str) -> bool:
    """Whether a channel's name can follow: after a sentence, or after a network's name in capitals."""
    if line.isupper() and len(line.split()) <= 3:
        return True
    return _STOP.search(line) is not None


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_small(flat: str) -> bool:
    return _SMALL.issuperset(words_only(flat).split())


def is_footer(line: str) -> bool:
    """Whether a line ends the article when it is the last one."""
    flat = undecorated(flatten(line)).strip("[]() ")
    if len(flat) > _LONGEST_FOOTER:
        return False
    if any(rule(line, flat) for rule in _FOOTERS):
        return True
    if parts := _row_with_footer(flat):
        return all(len(part.split()) <= 4 for part in parts)
    return _is_wallet(flat) or _is_tail(flat, bool(links(line)))


def _counts_reactions(line: str, flat: str) -> bool:
    return _REACTIONS.match(line) is not None


def _is_noise(line: str, flat: str) -> bool:
    return is_noise(flat)


def _claims_rights(line: str, flat: str) -> bool:
    return flat.startswith("©")


def _row_with_footer(flat: str) -> list[str]:
    """The parts of a row one of which is a footer by itself: "Alder News | Telegram | Facebook"."""
    parts = [part for part in _RULE.split(flat) if part]
    if len(parts) < 2 or len(flat) >= 120:
        return []
    return parts if any(is_footer(part) for part in parts if words_only(part)) else []


def _is_wallet(flat: str) -> bool:
    return len(flat.split()) <= 8 and _WALLET.search(flat) is not None


def _is_tail(flat: str, linked: bool) -> bool:
    folded = fold(flat)
    if _ADVERT.match(folded):
        return True
    lead = _TAIL.match(folded)
    if not lead or _names_photographer(lead[0], folded):
        return False
    if linked or folded.endswith(":") or not ends_sentence(flat):
        return True
    return _points(folded[lead.end() :])


def _names_photographer(lead: str, folded: str) -> bool:
    return lead in _CREDITED and len(folded.split()) > 2


def _points(rest: str) -> bool:
    """Whether what follows the first words says where to go."""
    return any(pattern.search(rest) for pattern in (_OUTLETS, _ADDRESS, _HANDLE))


def _only_addresses(line: str, flat: str) -> bool:
    """Only links, @names, #tags and names of social networks."""
    if _NAME_AND_LINK.fullmatch(flat) or _POINTED.fullmatch(flat):
        return True
    rest = _HASHTAG.sub(" ", _HANDLE.sub(" ", _ADDRESS.sub(" ", flat)))
    if rest == flat or _has_digit(rest):
        return False
    return _is_label(rest) or _is_small(rest)


def _is_label(rest: str) -> bool:
    """Whether a few words before an address say what is there: "Tickets:"."""
    return rest.rstrip(" .").endswith(":") and len(rest.split()) <= 6


def _only_links(line: str, flat: str) -> bool:
    """The whole line is a link into Telegram (the channel's own name, or a friend's), or a few linked words."""
    addresses = links(line)
    if not addresses or has_words(flatten(without_links(line))):
        return False
    return all(map(_TELEGRAM.match, addresses)) or len(flatten(line).split()) <= 4


def is_button(line: str) -> bool:
    """Words of menus and buttons, with or without a number; names of social networks; a path of rubrics."""
    words = words_only(line)
    if words in _WHOLE:
        return True
    names = words.split()
    if not 0 < len(names) <= 12:
        return False
    if _is_small(words):
        return not NETWORKS.isdisjoint(names)
    return _is_way_from_button(_path(line)) or _in_buttons(names)


def is_menu(line: str) -> bool:
    """Whether a line stands only above an article: "Home", "Log in", the path to it, names of sections in a row."""
    if words_only(line) in _MENU:
        return True
    parts = _path(line) if len(line) <= _LONGEST_FOOTER else []
    if len(parts) > 3 or _is_way_from_button(parts):
        return True
    return len(parts) > 2 and any(sign in line for sign in "|•>›")


def _is_way_from_button(parts: Sequence[str]) -> bool:
    return len(parts) > 0 and words_only(parts[0]) in _WHOLE


def _path(line: str) -> list[str]:
    """The parts of a path of rubrics ("Home / News / Economy") or of a row of them; none for any other line."""
    if "<" in line:  # "<b>": signs of a tag
        return []
    parts = [part for part in _PATH_SIGN.split(line) if part]
    if len(parts) < 2 or any(len(part.split()) > 3 for part in parts):
        return []
    return [] if ends_sentence(line) or _has_digit(line) else parts


def _in_buttons(names: Sequence[str]) -> bool:
    """Whether words are several buttons in a row: "Subscribe Sign in"."""
    at = 0
    while at < len(names):
        longest = next(
            (
                end
                for end in range(min(len(names), at + 4), at, -1)
                if " ".join(names[at:end]) in _WHOLE
            ),
            0,
        )
        if not longest:
            return False
        at = longest
    return True


def asks(line: str) -> bool:
    """Whether a line begins as one that asks to follow or subscribe: "Sign up to ..."."""
    return _ASKS_TO_FOLLOW.match(fold(line)) is not None


def _ends_in_asking(line: str, flat: str) -> bool:
    """A channel's name and "subscribe" behind it, with a sign between them."""
    if len(flat.split()) <= 10 and _CALL.search(fold(flat)):
        return True
    flat = flat.rstrip("!. ")
    words = flat.split()
    if not 1 < len(words) <= 8 or words_only(words[-1]) not in _SUBSCRIBE or ends_sentence(flat):
        return False
    before = flat[: flat.rindex(words[-1])].rstrip()
    return before != "" and not before[-1].isalnum() and before[-1] not in ',»”"'


def _invites(folded: str) -> bool:
    if _INVITES.match(folded):
        return True
    asked = _ASKS_TO_FOLLOW.match(folded)
    return asked is not None and _points(folded[asked.end() :])


# What a line is that ends an article whatever stands above it: asked with the line and its words without markup.
_FOOTERS: tuple[Callable[[str, str], bool], ...] = (
    _counts_reactions,
    _only_addresses,
    _is_noise,
    _only_links,
    _claims_rights,
    _ends_in_asking,
)
