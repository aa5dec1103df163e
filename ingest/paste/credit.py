"""Who made a picture, in one line or a part of it: "(photo: N. Castell)", "The old pier. Photo: Alder Archive"."""

from __future__ import annotations

import re
from collections.abc import Callable

from ingest.languages import LEXICONS
from ingest.paste.clean import undecorated
from ingest.paste.lines import ends_sentence
from ingest.paste.phrase_patterns import any_of, containing, fold, starting_with
from news.rules import first
from news.types import Photo

_PHOTO_LABEL = starting_with(phrase for words in LEXICONS for phrase in words.photo)
_INSIDE = containing(phrase for words in LEXICONS for phrase in words.photo)
_LENDERS = containing(phrase for words in LEXICONS for phrase in words.lenders)
_BRACKET = re.compile(r"(?:(?<!\s)\s+)?[(\[]([^()\[\]]{2,80})[)\]]\s*\.?\Z")
_LABEL_SIGN = re.compile(r"(?:\s*\([^()]{0,40}\))?\s*:\s*")
_DASH = re.compile(r"\s*[—–-]\s*")
_SPOKEN_LABELS = {phrase for words in LEXICONS for phrase in words.photo_bare}
_BY_LABELS = {phrase for words in LEXICONS for phrase in words.photo_by}
_CREDIT_SIGN = re.compile(r"(?<!\s)\s+/\s+|(?:(?<!\s)\s+)?©\s*")
_PERSON = re.compile(r"[A-ZА-ЯЁІЇЄҐ]\S*(?: [A-ZА-ЯЁІЇЄҐ]\S*){1,2}(?:, [«\"“].{2,40}[»\"”])?")
_OUTLET = re.compile(r"(?<=[.!?…»”\"])\s+((?:[A-ZА-ЯЁІЇЄҐ][\w-]*[ /]){1,4}[A-ZА-ЯЁІЇЄҐ][\w-]+)\Z")
_SALE = re.compile(rf" (?:{any_of(phrase for words in LEXICONS for phrase in words.sale)})\Z")
LONGEST_CAPTION = 400  # characters of a caption line
_LONGEST_CREDITED = 220  # characters of a caption that ends in its credit


def is_lender(text: str) -> bool:
    """Whether a text begins with an agency or another lender of pictures."""
    return _LENDERS.match(fold(text)) is not None


def is_credit(line: str) -> bool:
    """Whether a short line tells only who made a picture: "© Alder Pictures", "N. Castell / Alder Times"."""
    if not 3 <= len(line) <= 80 or ends_sentence(line):
        return False
    if line.startswith("©"):
        return True
    parts = _CREDIT_SIGN.split(line)
    if len(parts) != 2:
        return False
    return not parts[0] or (" / " in line and all(part[:1].isupper() for part in parts))


def is_person(text: str) -> bool:
    """A name, perhaps with an outlet behind a comma: who took the picture, not what it shows."""
    return _PERSON.fullmatch(text) is not None


def read_caption(line: str) -> Photo | None:
    """A line that begins with a label and a colon; None for any other line."""
    line = undecorated(line) if 0 < len(line) <= LONGEST_CAPTION else ""
    rest = _after_label(line)
    return None if rest is None else split_caption(rest)


def _after_label(text: str) -> str | None:
    """What follows the label that a text begins with; None without one."""
    label = _PHOTO_LABEL.match(fold(text))
    if label is None:
        return None
    rest = text[label.end() :]
    if _needs_no_sign(label[0], rest):
        return rest.strip()
    sign = _LABEL_SIGN.match(rest)
    return (
        rest[sign.end() :].strip()
        if sign
        else _person_behind_dash(rest) or _lender_behind_comma(rest)
    )


def _needs_no_sign(label: str, rest: str) -> bool:
    """Whether a label is one without a colon: "photo by", "image source,", or one that is read out."""
    if label in _BY_LABELS or label.endswith(","):
        return True
    return label in _SPOKEN_LABELS and rest.lstrip()[:1].isupper()


def _person_behind_dash(rest: str) -> str | None:
    dash = _DASH.match(rest)
    return (
        rest[dash.end() :].strip() if dash and is_person(rest[dash.end() :].rstrip(".")) else None
    )


def _lender_behind_comma(rest: str) -> str | None:
    """ "Illustrative photo, from open sources"."""
    return rest[2:].strip() if rest.startswith(", ") and is_lender(rest[2:]) else None


def split_caption(text: str) -> Photo:
    """The caption and the credit in its last bracket; a text that names only a lender is a credit."""
    return first("photo", 0, _CREDIT_IN_CAPTION, text) or Photo(text or None, None)


def _from_bracket(text: str) -> Photo | None:
    bracket = _BRACKET.search(text)
    if bracket is None:
        return None
    named = bracket[1].strip()
    return Photo(text[: bracket.start()].strip() or None, _after_label(named) or named)


def credit_inside(text: str) -> Photo | None:
    """ "The old pier. Photo: Alder Archive" in two."""
    for label in _INSIDE.finditer(fold(text)):
        start = _credit_start(text, label[0], label.end())
        before = text[: label.start()].rstrip()
        if start is not None and _ends_caption(before):
            return Photo(before.rstrip(" /|([").rstrip(","), text[start:].strip(" )].") or None)
    return None


def _credit_start(text: str, label: str, end: int) -> int | None:
    """Where the name behind a label begins: at once, behind a colon, behind a dash; None when none follows."""
    if label in _BY_LABELS:
        return end
    if sign := _LABEL_SIGN.match(text, end):
        return sign.end()
    dash = _DASH.match(text, end)
    return dash.end() if dash and is_person(text[dash.end() :].rstrip(".")) else None


def _ends_caption(before: str) -> bool:
    """Whether what stands before a label is a caption of its own."""
    bare = before.rstrip(" /|([")
    return bare != "" and (bare[-1] in '.,;!?…"»' or before[-1] in "/|")


def _from_outlet(text: str) -> Photo | None:
    """ "The old pier at night. Getty Images"."""
    outlet = _OUTLET.search(text)
    return Photo(text[: outlet.start()], outlet[1]) if outlet and is_lender(outlet[1]) else None


def _only_credit(text: str) -> Photo | None:
    return Photo(None, text or None) if any(rule(text) for rule in _NAMES) else None


def _holds_lender(text: str) -> bool:
    return _LENDERS.search(fold(text)) is not None


def _has_slash(text: str) -> bool:
    return " / " in text


def _is_one_word_in_capitals(text: str) -> bool:
    return text.isupper() and " " not in text


# Ways to write the credit of a caption, and what a text is that is nothing but a credit.
_NAMES: tuple[Callable[[str], bool], ...] = (
    is_person,
    _holds_lender,
    _has_slash,
    _is_one_word_in_capitals,
)


_CREDIT_IN_CAPTION: tuple[Callable[[str], Photo | None], ...] = (
    _from_bracket,
    credit_inside,
    _from_outlet,
    _only_credit,
)


def credit_last(line: str) -> Photo | None:
    """A short line that ends in "Photo: X", "(photo: X)", "(Getty Images)", "/ Getty Images"."""
    if not 0 < len(line) <= _LONGEST_CREDITED:
        return None
    return first("photo", 0, _CREDIT_AT_END, _SALE.sub("", line))


def _lender_in_bracket(line: str) -> Photo | None:
    bracket = _BRACKET.search(line)
    if bracket is None:
        return None
    if _names_maker(bracket[1].strip()):
        return split_caption(line)
    return split_caption(line) if is_lender(bracket[1]) and not ends_sentence(line) else None


def _names_maker(bracket: str) -> bool:
    """Whether a bracket names who made a picture: "photo: X", "Alder Wire Photo/X"."""
    if _after_label(bracket):
        return True
    return "/" in bracket and (is_credit(bracket) or _INSIDE.search(fold(bracket)) is not None)


def _behind_sign(line: str) -> Photo | None:
    """ "The old pier © Alder Archive", "The old pier at night / Nina Castell"."""
    parts = _CREDIT_SIGN.split(line)
    if (
        len(parts) != 2
        or ends_sentence(line)
        or not _are_caption_and_credit(parts[0], parts[1], line)
    ):
        return None
    return Photo(parts[0].strip() or None, parts[1].strip())


def _are_caption_and_credit(caption: str, credit: str, line: str) -> bool:
    if len(caption.split()) > 3 and is_person(credit):
        return True
    return caption != "" and ("©" in line or is_lender(credit))


def _from_two_outlets(line: str) -> Photo | None:
    """ "Children plant trees. Alder Public/Ivan Dub"."""
    outlet = _OUTLET.search(line)
    return Photo(line[: outlet.start()], outlet[1]) if outlet and "/" in outlet[1] else None


_CREDIT_AT_END: tuple[Callable[[str], Photo | None], ...] = (
    _lender_in_bracket,
    _behind_sign,
    _from_two_outlets,
    credit_inside,
)
