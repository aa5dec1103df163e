"""Page words of every supported language. A new language is one more file and one more name here."""

from ingest.lexicon import en, ru, uk
from ingest.lexicon.words import Words

LEXICONS: tuple[Words, ...] = (uk.WORDS, en.WORDS, ru.WORDS)
