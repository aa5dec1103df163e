"""English words that tell what tells that capitalised words are people, organisations, roles."""

import re

from analysis.languages.en.reporting import QUOTES
from analysis.languages.shapes.entities import EntityWords
from analysis.languages.shapes.reporting import words

# --- people ---
# last names of the East of two letters
SHORT_LAST = words(
    "bo bu do du fu gu ha he ho hu ji ko ku le li lu ly ma mo mu ng ni oh pu qi qu ro ru si so su ta to tu vo wu xi xu"
    " ye yi yu"
)
FAMILY_BEFORE = re.compile(
    r"\b(?:mother|father|mom|mum|dad|wife|husband|son|daughter|brother|sister|uncle|aunt|cousin|niece|nephew|widow"
    r"|grandson|granddaughter|girlfriend|boyfriend|fianc[eé]e?|twin),? $"
)
WORKS = words(
    "company firm studio label band charity retailer supermarket chain manufacturer brand restaurant pub ship vessel"
    " yacht horse film movie album novel musical magazine newspaper website duo trio"
)
COURTEOUS = frozenset(["mr", "mrs", "ms", "miss"])
# How trades and offices end.
OCCUPATION_ENDING = re.compile("(?:ist|ician|eer|woman|man|llor|ian)$")
POSTNOMINALS = frozenset(
    ["QC", "KC", "SC", "MP", "MEP", "MSP", "TD", "OBE", "CBE", "MBE", "FRS", "MD", "USN"]
)
# London-based, Oscar-nominated.
COMPOUND_ADJECTIVE = re.compile(r"-(?:\w+ed|born|led|style|wide|era|built|run|held)$")
# --- last names alone ---
# Hungarians, Socialists, Rangers.
SEVERAL_ENDING = re.compile("(?:ians?|eans|ese|ists?|ites|ish|ers|ors|ants)$")
THING_ENDING = re.compile(
    "(?:tion|tions|ness|ity|ics|ism|ology|ship|ment|ware|tech|corp|bank|soft|com|tel|net|land|burgh?|ton|ville|stan)$"
)
BEHIND_PERSON = re.compile(r",? who\b|, (?:\d\d|aged)\b")
APPOSITION = re.compile(r", an? [a-z]|, the (?:[a-z]+ ){0,4}[a-z]+(?:er|or|ist|man|woman|ian)\b")
PERSONS_VERB = re.compile(
    r" (?:(?:has|had|have|then|also|later|who|is|was|never|did not|does not|will|could|would|may|might) ){0,2}"
    r"(?:resign|retir|marri|smil|appeal|apologi|plead|fired|scor|shot|died|born|hit |beat|opted|stepped|return|join"
    r"|fac(?:es|ed)|suffer|underw|injur|wants|hop(?:es|ed)|thinks?|thought|believ|lik(?:es|ed)|knows?|knew|felt|feels"
    r"|serv(?:es|ed)|needed|signed|accus|arriv|left|played|plays|won|elect|appoint|arrest|charg|convict|sentenc|jailed"
    r"|walk|ran |looked|turned|came|went|took|made|ousted|sacked|dismissed|aged|saved)"
)
PERSONS_POSSESSION = re.compile(
    r"['’]s (?:(?:own|late|former|new|second|third|first|last|main|old) )?(?:wife|husband|son|daughter|father|mother"
    r"|brother|sister|family|lawyers?|aides?|spokes\w+|remarks?|comments?|statement|death|resignation|visit|trial|arrest"
    r"|career|goal|shot|cross|header|injury|words|letter|speech|decision|role|office|successor|predecessor|home|house|hand|head|life)\b"
)
PLACE_BEFORE = words("in at near to from into across around outside of the a an")
PERSON_BEFORE = words(
    "with against by between told asked quoted said replaced beat met called for as"
)
# --- firms ---
FIRM_NOUNS = QUOTES.generic_bodies - {"station", "group"} | words(
    "giant chain brewer carmaker automaker drugmaker chipmaker bank broker builder housebuilder supermarket brand"
    " startup start-up conglomerate utility subsidiary rival miner producer"
)  # fmt: skip
FIRMS_VERB = words(
    "would will had has plans planned expects expected intends intended hopes does did"
)
# --- roles ---
WEEKENDS = frozenset(["saturday", "sunday"])  # newspapers are named after them
INSIDE_TITLES = frozenset(["of", "for", "the", "and"])
WHO_OR_WHICH = frozenset(["who", "which", "whose"])
ARTICLES = frozenset(["the", "a", "an"])
OPENERS = frozenset(["the", "a", "an", "his", "her", "its", "their"])
PARTICIPLES = words(  # adjectives that tell which officer it is
    "retired elected managing operating acting founding leading outgoing incoming sitting serving visiting presiding"
    " commanding ruling investigating"
)
# The Speaker of the House.
CHAMBERS = frozenset(["house", "senate", "commons", "lords", "assembly", "parliament"])
RANK_ADJECTIVES = frozenset(["shadow", "chief", "senior", "deputy", "vice", "assistant"])
NATION_ENDINGS = ("ian", "ish", "ean", "ese", "can")  # how words for countries' people end
FUNCTION_WORDS_BEFORE = OPENERS | words(
    "of in on at for to from with by and or but as that this was is"
)
# Words that open an English role and are never the name of a town or a party.
ROLE_FIRST_WORDS = words(
    "acting chief city county defence defense deputy fire foreign former head police prime senior state union"
)
RANKS_IN_SMALL = frozenset({"chief", "deputy", "senior", "top"})
VERBS_BEHIND = WHO_OR_WHICH | {"said", "says", "told"}  # with which the sentence goes on
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their"})
IN_APPOSITIONS = frozenset({"of", "for", "and", "in", "at"})  # function words that a role may hold

ENTITIES = EntityWords(
    articles=ARTICLES,
    generic_bodies=words(
        "police commission committee council court government ministry department agency board party union"
        " administration hospital university company authority authorities bank army navy club team church office"
        " bureau association"
        " foundation school college firm group operator carrier charity regulator retailer opposition prosecutors port"
        " coalition parliament jury inquiry newspaper organisation organization airline"
    ),
    local_words=words(
        "city county town local district regional municipal parish village borough state federal"
    ),
    nicknames_in_marks=True,
    missing_nouns=(),
    missing_endings={},
)
