"""What /summary is asked for: a story, an address or a text, and how long it shall be. In any order (pure)."""

from __future__ import annotations

from handlers.ask import number
from handlers.read import address_in
from messages.texts import Texts
from news.lengths import Length


def wanted(words: str, t: Texts) -> tuple[str, Length | None]:
    """(what stands after /summary without the length, the length or None): "5 long", "long 5", "long", "long\\ntext".

    In a text that is pasted whole "long" is a word of the text, unless it stands on a line of its own.
    """
    first, _, rest = words.partition("\n")
    length = t.length_named(first)
    if length:
        return rest.strip(), length
    parts = words.split()
    if len(parts) == 2:
        for name, other in (parts, parts[::-1]):
            length = t.length_named(name)
            if length and (number(other) is not None or address_in(other)):
                return other, length
    return words, None
