"""Ukrainian words that tell who is named as the speaker in a sentence."""

from analysis.languages.shapes.attribution import NOWHERE, AttributionWords
from analysis.languages.shapes.reporting import words
from analysis.languages.uk.agreement import AGREEMENT
from analysis.languages.uk.denials import DENIALS
from analysis.languages.uk.reporting import QUOTES

ATTRIBUTION = AttributionWords(
    agreement=AGREEMENT,
    denials=DENIALS,
    positional=None,
    articles=frozenset(),
    finite=frozenset(),
    habits=frozenset(),
    infinitive=frozenset(),
    relaying=QUOTES.relays,
    relayers=words("body paper"),
    tail_joins=frozenset(),
    quote_joins=words("і та або"),
    site_lines=(),
    equated=NOWHERE,
    clause_end=NOWHERE,
    as_opening=words("як"),
    purpose=words("щоб"),
    for_this=words("того тому"),
    no_conjunction=frozenset(),
    but_first=words("а але"),
    verb_ands=words("і й та але однак"),
    turning=frozenset(),
    about=words("про"),
    this=words("це то"),
    not_any=(),
)
