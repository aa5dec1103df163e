"""How interviews look in each language: the marks of who asks and who answers, and words that say there was a talk."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Talk:
    """All labels in lower case; patterns are looked for anywhere."""

    asks: frozenset[str]  # labels of questions: "q", "питання"
    answers: frozenset[str]  # labels of answers that name nobody: "a", "відповідь"
    spoke: re.Pattern[str]  # words of a talk: "interview", "поговорили"
    spoke_with: re.Pattern[str]  # such a word and the preposition right before a name and its office
    asker: re.Pattern[str]  # what stands right before the name of who asked
    answerer: frozenset[str]  # labels that only say that somebody answers: "гість"
    asked: re.Pattern[str]  # what stands right behind the name of who asked: "spoke to"


def _talk(asks: str, answers: str, spoke: str, withs: str, asker: str, guests: str, asked: str) -> Talk:
    return Talk(
        frozenset(asks.split()),
        frozenset(answers.split()),
        re.compile(rf"\b(?:{spoke})", re.IGNORECASE),
        re.compile(rf"\b(?:{spoke})[^.!?:\n]*\b(?:{withs}) [^.!?:,\n]*$", re.IGNORECASE),
        re.compile(rf"\b(?:{asker})\w*\W{{0,3}}$", re.IGNORECASE),
        frozenset(guests.split()),
        re.compile(rf"[ ,]{{1,2}}(?:\w+ )?(?:{asked})\b", re.IGNORECASE),
    )


TALKS = {
    "uk": _talk(
        "п пит питання запитання з q",
        "в відп відповідь a",
        r"інтерв[ʼ’'`]ю|розмов[аиуля]|поговори|поспілкува|спілкува|розпита|запита|на питання|бесід",
        "з|із|зі",
        "журналіст|кореспондент|редактор|ведуч|розмовля|спілкува|запитува|інтерв.ю вз",
        "гість гостя співрозмовник співрозмовниця",
        "поговори|розмовля|поспілкува|спілкува|розпита|запита",
    ),
    "ru": _talk(
        "в вопр вопрос q",
        "о отв ответ a",
        "интервью|разговор|поговори|беседу|бесед|расспро|пообща|спроси|разговарива|на вопрос",
        "с|со",
        "журналист|корреспондент|редактор|ведущ|беседова|разговарива|спрашива|интервью вз",
        "гость гостья собеседник собеседница",
        "поговори|разговарива|пообща|беседова|расспро|спроси",
    ),
    "en": _talk(
        "q question",
        "a answer",
        r"interview|q ?& ?a\b|q and a\b|(?:spoke|spoken) (?:to|with)\b|talk(?:s|ed)? (?:to|with)\b|sat down|answered|"
        r"conversation|we (?:asked|met|caught up)",
        "to|with|asked|met|interviewed",
        "reporter|correspondent|editor|host|interview(?:ed)? by|questions by|words by|asked by",
        "guest answer",
        "spoke to|spoke with|talked to|talked with|sat down|asked|interviewed|met",
    ),
}
