"""Russian words that tell who is named as the speaker in a sentence."""

from analysis.languages.ru.agreement import AGREEMENT
from analysis.languages.ru.denials import DENIALS
from analysis.languages.ru.reporting import QUOTES
from analysis.languages.shapes.attribution import NOWHERE, AttributionWords
from analysis.languages.shapes.reporting import words

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
    quote_joins=words("и или"),
    site_lines=(),
    equated=NOWHERE,
    clause_end=NOWHERE,
    as_opening=words("как"),
    purpose=words("чтобы"),
    for_this=words("того тому"),
    no_conjunction=frozenset(),
    but_first=words("а но"),
    # "та сказала": with "she" the next statement begins
    verb_ands=words("и но однако та"),
    turning=frozenset(),
    about=words("об о"),
    this=words("этом это то"),
    not_any=(),
)
