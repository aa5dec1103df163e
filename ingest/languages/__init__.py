"""Page words of every supported language. A new language is one more file and one more name here."""

from ingest.languages import en, ru, uk
from ingest.languages.words import ReadingWords

LEXICONS: tuple[ReadingWords, ...] = (uk.WORDS, en.WORDS, ru.WORDS)
