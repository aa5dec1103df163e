"""Lines of a body that trafilatura or a feed gave, with known facts -> Article: what is not article falls off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.html.facts import Facts
from ingest.languages import LEXICONS
from ingest.languages.others import CYRILLIC
from ingest.paste.boilerplate import without_footer, without_noise
from ingest.paste.byline import take_author
from ingest.paste.caption import take_captions, take_credited
from ingest.paste.credit import split_caption
from ingest.paste.dates import in_zone, take_date
from ingest.paste.heading import first_sentence, take_repeats
from ingest.paste.lines import MOST_LINES, paragraphs, trimmed
from ingest.paste.phrase_patterns import words_only
from ingest.paste.related import take_related
from news.types import Article, Photo

_FACT_LINES = 8  # lines of the body in which dates and authors stand
_OWN_LETTERS = {
    words.code: re.compile(f"[{words.own_letters}{words.own_letters.upper()}]")
    for words in LEXICONS
    if words.own_letters
}
_CYRILLIC = re.compile("[а-яА-Я]")
_CYRILLIC_LANGUAGES = CYRILLIC | {words.code for words in LEXICONS if words.cyrillic}


def article_of_lines(
    facts: Facts, captions: Sequence[str], lines: list[str], zone: str = "UTC"
) -> Article:
    """The article in the lines of a body; facts of the page go before what the lines say; `zone` as in in_zone()."""
    further, shown = [line for line in lines[MOST_LINES:] if line], frozenset(captions)
    related, lines = take_related(lines[:MOST_LINES])
    lines = [line for line in without_footer(without_noise(trimmed(lines))) if line not in shown]
    byline, top = take_author(lines[:_FACT_LINES])
    dated, top = take_date(top)
    author = facts.author or byline.author
    lines = [line for line in top if not _says_only(line, author)] + lines[_FACT_LINES:]
    repeated, lines = take_repeats(lines, facts.title)
    labelled, lines = take_captions(lines)
    credited, lines = take_credited(lines)
    text = "\n\n".join([*paragraphs(lines), *further])
    return Article(
        title=facts.title or first_sentence(text.split("\n")[0]),
        text=text,
        language=_believed(facts.language, text),
        source=facts.site,
        url=facts.url,
        author=author,
        published=in_zone(facts.published or byline.published or dated, zone),
        photo=_photo(facts, captions, repeated or labelled or credited),
        related=related,
        languages=tuple(code for code, _ in facts.versions),
        versions=facts.versions,
        categories=facts.categories,
    )


def _says_only(line: str, name: str | None) -> bool:
    return bool(name) and words_only(line) == words_only(name or "")


def _photo(facts: Facts, captions: Sequence[str], found: Photo | None) -> Photo | None:
    photo = split_caption(captions[0]) if captions else found
    if photo is None and facts.image is None:
        return None
    return replace(photo or Photo(), url=facts.image)


def _believed(code: str | None, text: str) -> str | None:
    """The language that html[lang] tells, unless the letters of the text say otherwise: templates are often copied."""
    if code is None:
        return None
    cyrillic = len(_CYRILLIC.findall(text)) > len(text) // 4
    if cyrillic != (code in _CYRILLIC_LANGUAGES):
        return None
    return None if _has_more_letters_of_another(code, text) else code


def _has_more_letters_of_another(code: str, text: str) -> bool:
    """Whether a neighbour's own letters are more in a text than those of the language it is said to be in."""
    if code not in _OWN_LETTERS:
        return False
    own = len(_OWN_LETTERS[code].findall(text))
    return any(len(letters.findall(text)) > own for letters in _OWN_LETTERS.values())
