"""The language of a document in which speakers are looked for."""

from analysis.languages import Language
from analysis.text.document import Document


def language_in(document: Document) -> Language:
    """The language of a document that has one; in texts of others only marks are read, and nobody asks."""
    assert document.language is not None, document.code
    return document.language
