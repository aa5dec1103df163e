"""For admins: which speakers are one. Every answer names both with their numbers and can be taken back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from messages.actions import Action, action
from messages.html import Sheet
from messages.paging import LINES, button, numbers
from messages.saying import name_of
from messages.shown import show
from messages.steps import says
from messages.texts import Texts
from news.types import Message, SpeakerLine

_NAME = 100  # units


def merged(t: Texts, *, kept: SpeakerLine, other: SpeakerLine, doubtful: bool = False) -> Message:
    """They are one now; `doubtful`: one article quotes both, so perhaps they are two."""
    said = t("merged", kept=called(kept, t), other=called(other, t))
    warning = f"\n{t('merged-doubtful')}" if doubtful else ""
    return says(f"{said}{warning}", (button(t("button-undo"), "part", other.id),))


def merged_already(t: Texts, *, kept: SpeakerLine) -> Message:
    """Both names lead to this speaker already."""
    return says(
        t("merged-already", name=called(kept, t)), (button(t("button-split"), "split", kept.id),)
    )


def parted(t: Texts, *, kept: SpeakerLine, other: SpeakerLine) -> Message:
    """They are two now."""
    undo = button(t("button-undo"), "merge", kept.id, other.id)
    return says(t("parted", kept=called(kept, t), other=called(other, t)), (undo,))


def parted_already(t: Texts, *, kept: SpeakerLine, other: SpeakerLine) -> Message:
    """They were two before."""
    return says(t("parted-already", kept=called(kept, t), other=called(other, t)))


def kinds_differ(t: Texts) -> Message:
    """A person and an organisation."""
    return says(t("merge-kinds"))


def usage(t: Texts, *, command: str) -> Message:
    """/merge without two names, /split without one."""
    return says(t("split-usage") if command == "split" else t("merge-usage"))


def unknown(t: Texts, *, name: str) -> Message:
    """Nobody of that name or number."""
    return says(t("merge-unknown", name=show(name, _NAME)))


def which_pair(pairs: Sequence[tuple[SpeakerLine, SpeakerLine]], t: Texts) -> Message:
    """Several fit the names: which two are one?"""
    told = [
        (f"{called(one, t)} + {called(other, t)}", action("merge", one.id, other.id))
        for one, other in pairs
    ]
    return _choice(t("merge-which"), told)


def which_speaker(found: Sequence[SpeakerLine], t: Texts) -> Message:
    """Several fit the name: from whom is something to be taken apart?"""
    told = [
        (f"{called(one, t)} · {t('quotes-count', n=one.quotes)}", action("split", one.id))
        for one in found
    ]
    return _choice(t("split-which"), told)


def which_part(line: SpeakerLine, parts: Sequence[tuple[str, int, Action]], t: Texts) -> Message:
    """What is to be taken apart: (how it is called, its quotes, what its button does)."""
    told = [
        (f"{show(name, _NAME)} · {t('quotes-count', n=quotes)}", act) for name, quotes, act in parts
    ]
    return _choice(t("split-what", name=called(line, t)), told)


def nothing_to_part(t: Texts, *, line: SpeakerLine) -> Message:
    """It has one spelling only."""
    return says(t("split-nothing", name=called(line, t)))


def called(line: SpeakerLine, t: Texts) -> str:
    """The name with the number."""
    return f"{show(name_of(line, t), _NAME)} ({t('speaker-number', n=str(line.id))})"


def mark(name: str) -> str:
    """8 hex digits by which a button names a spelling."""
    return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]


def _choice(question: str, told: Sequence[tuple[str, Action]]) -> Message:
    sheet = Sheet()
    sheet.line(question)
    sheet.line("")
    shown = [one for number, one in enumerate(told[:LINES], 1) if sheet.line(f"{number}. {one[0]}")]
    return Message(sheet.html, numbers(act for _, act in shown))
