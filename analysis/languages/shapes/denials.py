"""What turns the words round it: who denies, withholds or doubts a thing has not said it."""

from dataclasses import dataclass
from functools import cached_property
from itertools import product


@dataclass(frozen=True, kw_only=True)
class DenialWords:
    """Words of one language, in lower case."""

    denials: frozenset[str]  # forms of deny, reject, refuse, and the nouns made of them
    doubts: frozenset[str]  # who does not doubt a thing does say it
    nots: frozenset[str]  # deny the verb they stand before
    only: frozenset[str]  # ... but not in "not only said"
    between: frozenset[str]  # may stand between "not" and its verb
    nobodies: frozenset[str]  # "nobody said"
    short_of: frozenset[str]  # before a participle: "without saying that", "avoided saying that"
    ifs: frozenset[str]  # "whether he said"
    lies: frozenset[str]  # tell that what follows is wrong
    buts: frozenset[str]  # with these a sentence turns to something that is said
    ands: frozenset[str]
    opens: frozenset[str]  # open a clause, besides the words that follow verbs of saying
    hearsay: tuple[str, ...]  # how nouns begin for what others say: "answered reports that ..."
    affirms: tuple[str, ...]  # how verbs begin that make such words one's own
    contracted: tuple[str, ...]  # endings that deny the verb they stand on: "didn't"
    no_longer: frozenset[tuple[str, str]]  # pairs that deny the verb behind them: "no one said"
    instead_of: frozenset[tuple[str, str]]  # pairs before a participle: "stopped short of saying"
    adverb_endings: tuple[str, ...]  # of words that may stand between "not" and its verb
    gerund_endings: tuple[str, ...]  # of "saying", before which `short_of` counts
    nothing: frozenset[str]  # "he said nothing more" behind what he did say
    utters: tuple[str, ...]  # how verbs begin that put words into somebody's mouth: say, tell
    rejects: tuple[
        str, ...
    ]  # how verbs begin that deny a thing in its own words: deny, no "refuse"
    like: frozenset[str]  # "dismissed it as nonsense" tells his own word
    points: frozenset[
        str
    ]  # "слухи о том, что": one must stand before "that"; empty: the noun itself does
    hearsay_reach: int  # words from a noun of hearsay to its "that"

    @cached_property
    def all(self) -> frozenset[str]:
        """The forms that deny or doubt."""
        return self.denials | self.doubts


def forms(stems: str, endings: str) -> frozenset[str]:
    """All stems with all endings."""
    return frozenset(stem + end for stem, end in product(stems.split(), endings.split()))
