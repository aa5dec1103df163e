"""The title of a paste, and the second time it stands there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.languages import LEXICONS
from ingest.paste.clean import has_words, undecorated
from ingest.paste.credit import read_caption
from ingest.paste.lines import ends_sentence
from ingest.paste.phrase_patterns import fold
from news.types import Photo

_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 15, 200  # characters of a headline
_MOST_RUBRICS = 6
_LONGEST_SENTENCE = 160  # characters of a first sentence that serves as title
_ALARMS = {fold(word) for words in LEXICONS for word in words.alarms}
_SENTENCE_END = re.compile(  # after a word of three letters or a number, so that initials and short words do not end it
    r"(?<=[^\W\d_]{3})[.!?…]+['\"»”)]*(?=\s+['\"«“„(—–-]*[^\W_])|(?<=\d)\.(?=\s+[^\W\d_])|(?<![!?…])[!?…]+['\"»”)]*(?=\s)"
)
_SITE = re.compile(r"(?<!\s)\s+\|\s+[^|]{2,40}\Z")
_SAME = str.maketrans("’ʼ`‘“”„«»–—\u2011", '\'\'\'\'"""""---')


@dataclass(frozen=True)
class Heading:
    """What stands above a text: title, rubrics before it, the photo named beside it; `lines` are what is left."""

    title: str
    rubrics: tuple[str, ...]
    photo: Photo | None
    lines: list[str]
    is_headline: bool  # False: the title is only the first sentence of the text
    site: str = ""  # the outlet's name, where it stands behind the title


def take_heading(lines: Sequence[str]) -> Heading:
    """The heading of a paste. Without a headline the first sentence serves as title and stays in the text too."""
    site, lines = _site_above(lines)
    rubrics, rest = _rubrics(lines)
    first = next((line for line in rest if line), "")
    below = rest[rest.index(first) + 1 :] if first else []
    full = [line for line in below if has_words(line)]
    headline = without_suffix(undecorated(first), site)
    if not full or not could_be_headline(headline):
        # "Reuters:" is no title.
        told = (
            full[0] if full and first.endswith(":") and len(first) < _SHORTEST_HEADLINE else first
        )
        return Heading(first_sentence(undecorated(told)), rubrics, None, rest, False)
    title = _without_alarm(_without_site(headline, full))
    photo, below = take_repeats(below, title)
    return Heading(title, rubrics, photo, below, True, _suffix(undecorated(first)) or site)


def _site_above(lines: Sequence[str]) -> tuple[str, list[str]]:
    """The site's name when it stands above a line that ends in " - Site" or " | Site", and the lines without it."""
    name = lines[0].strip() if lines else ""
    below = lines[1:7] if 2 <= len(name) <= 40 else ()
    if any(without_suffix(line, name) != line for line in below):
        return name, list(lines[1:])
    return "", list(lines)


def _suffix(headline: str) -> str:
    """The outlet's name behind a title: "Title | The Alder Ledger"."""
    found = _SITE.search(headline)
    return found[0].strip(" |") if found else ""


def _without_alarm(title: str) -> str:
    """ "BREAKING: the bridge is closed" without its first word."""
    alarm, sign, rest = title.partition(":")
    return (
        rest.strip()
        if sign and is_alarm(alarm) and len(rest.strip()) >= _SHORTEST_HEADLINE
        else title
    )


def is_alarm(words: str) -> bool:
    """Whether words put before a headline say only that it is new."""
    return fold(words.strip("!.: ")) in _ALARMS


def without_suffix(headline: str, site: str) -> str:
    """The headline without " | Site", and without " - Site" when that is the site's name."""
    if site and same(headline).endswith(same(site)):
        bare = headline[: -len(site)].rstrip()
        return bare[:-1].rstrip() if bare[-1:] in tuple("|-–—") else headline
    return headline if site else _SITE.sub("", headline)


def _rubrics(lines: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """Single short words before the first real line: names of sections, or "Urgent", which is dropped."""
    rest = list(lines)
    words: list[str] = []
    while len(lines) - len(rest) < _MOST_RUBRICS and any(
        len(line) >= _SHORTEST_HEADLINE for line in rest[1:]
    ):
        word = undecorated(rest[0])
        if is_alarm(word):
            rest = rest[1:]
            continue
        if not _is_rubric(word):
            break
        words += [word] if has_words(word) else []
        rest = rest[1:]
    return tuple(words), rest


def _is_rubric(word: str) -> bool:
    return len(word) < _SHORTEST_HEADLINE and len(word.split()) < 2 and not ends_sentence(word)


def could_be_headline(line: str) -> bool:
    """Not a full sentence with a full stop, not several sentences, not speech, not longer than a headline can be."""
    if (
        not 3 <= len(line) <= _LONGEST_HEADLINE
        or line.endswith((":", ",", ";"))
        or line[0] in "–—-"
    ):
        return False
    ends = [match.end() for match in _SENTENCE_END.finditer(line)]
    return not line.endswith(".") and len(ends) <= 1


def _without_site(headline: str, after: Sequence[str]) -> str:
    """ "Title - Site" is cut to "Title" when a line near it begins with that title alone."""
    for line in after[:6]:
        cut = len(headline) - len(line)
        if (
            same(headline).startswith(same(line))
            and 4 < cut < 45
            and headline[len(line) :].lstrip()[:1] in "-–—|"
        ):
            return undecorated(line)
    return headline


def first_sentence(text: str) -> str:
    """The beginning of a text that can serve as its title: its first sentence, 160 characters at most."""
    for match in _SENTENCE_END.finditer(text, 0, _LONGEST_SENTENCE * 2):
        if match.end() >= _SHORTEST_HEADLINE:
            text = text[: match.end()]
            break
    if len(text) <= _LONGEST_SENTENCE:
        return text.rstrip(" ,;:")
    cut = text.rfind(" ", 0, _LONGEST_SENTENCE + 1)
    return text[: cut if cut > 0 else _LONGEST_SENTENCE].rstrip(" ,;:–—-")


def same(text: str) -> str:
    """The text in the form in which titles are compared; every character keeps its place."""
    folded = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return folded.translate(_SAME)


def take_repeats(lines: Sequence[str], title: str) -> tuple[Photo | None, list[str]]:
    """Drops the lines that say the title once more; what follows it there may be a photo's caption."""
    photo: Photo | None = None
    kept: list[str] = []
    for at, line in enumerate(lines):
        rest = _after_title(undecorated(line), title) if at < 12 else None
        if rest is None:
            kept.append(line)
            continue
        photo = photo or (read_caption(rest) if rest else None)
    return photo, kept


def _after_title(line: str, title: str) -> str | None:
    """What follows the title in a line that repeats it; None when the line is a sentence of its own."""
    if len(title) < _SHORTEST_HEADLINE or not same(line).startswith(same(title)):
        return None
    rest = line[len(title) :].strip(" |.–—-")
    return rest if len(rest) < 25 or read_caption(rest) else None
