"""English words by which the subject of a verb is found."""

import re

from analysis.languages.en import adverbials, names
from analysis.languages.en.verbs import FINITE, TELLS
from analysis.languages.shapes.positional import PositionalWords
from analysis.languages.shapes.reporting import FEMN, MASC, words

ARTICLES = words("the a an one another this")

POSITIONAL = PositionalWords(
    articles=ARTICLES,
    the_or_a=words("the a"),
    definite=words("the"),
    indefinite=words("a an one another"),
    determiners=ARTICLES
    | words("his her their its our that these those some several many two three most no any my"),
    noun_openers=ARTICLES | words("his her its their"),
    which=words("for of at from with"),
    helpers_of=words("aide aides adviser advisers advisor advisors assistant counsel deputy envoy"),
    inside_roles=words("of for the and de von van & a an his her its their"),
    when=words("last next yesterday today this these that those he she it they"),
    former=words("former then"),
    several_people=words("people men women police others"),
    owned=words("office family camp team campaign estate party side lawyers friends"),
    chiefs=words("chief secretary minister undersecretary"),
    affairs=words(
        "staff state defence defense health justice education transport commerce energy finance"
    ),
    abstract_endings=("ity", "ness", "tion", "sion", "ance", "ence", "ism", "hood"),
    speaking_abstracts=words(
        "audience community delegation majority minority opposition prosecution"
    ),
    no_nouns=words("former latter first second other others one same last rest two"),
    relatives=dict.fromkeys(words("husband father brother son grandfather uncle boyfriend"), MASC)
    | dict.fromkeys(words("wife mother sister daughter grandmother aunt girlfriend"), FEMN),
    possessives=words("his her their"),
    men=names.MEN,
    women=names.WOMEN,
    titles=names.TITLES,
    offices=names.OFFICES,
    before_names=names.FRONT,
    particles=names.PARTICLES,
    no_people=names.NOT_PERSON,
    places=names.PLACES,
    nationals=names.NATIONALS,
    titled_before=re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.? $"),
    name_closed=re.compile(
        r"(?: \([^()\n]{2,30}\))?(?: (?:of|at|from)(?: (?:the |[A-Z&])[\w.&’'-]*){1,6})?,"
    ),
    office_joint=re.compile(r" (?:of|for|at|from|with) "),
    office_participles=words("retired"),
    office_letters=words("PM MP MPs MEP MSP CEO CFO COO VP QC KC"),
    short_offices=words("pm mp mep msp ceo cfo vp da"),
    ranks=words("DI DS DCI DSI DC PC WPC RSM CSM SSGT MSGT"),
    surnames_too=words("chambers banks church press young hall"),
    branches=words(
        "securities health customs citizenship homeland food justice transport trade business education energy science"
        " culture agriculture housing finance media research arts veterans immigration border alcohol planning safety"
        " oversight ways foreign human labor labour commerce"
    ),
    peoples=("ian", "ean", "ese", "man", "woman"),
    nations=("ish",),
    describing=("ing", "ed", "ous", "ful", "al", "ive", "able"),
    possessive_endings=("’s", "'s"),
    possessive_marks=("’ ", "' "),
    plural_ending="s",
    no_plural_endings=("ss",),
    adverb_ending="ly",
    past_ending="ed",
    participle_ending="ing",
    no_noun_endings=("ly", "self", "ed"),
    finite=FINITE,
    tells=TELLS,
    answers=words("statement answer comment reply response explanation message reason"),
    quoting=words("quoted quotes"),
    not_finite=words("to was were been being is are be not the a his her their"),
    paper_of=words("naming filed against by from signed published issued"),
    paper_on=words("to of on for about"),
    of=words("of"),
    joining=words("and"),
    sides=words("and or"),
    not_words=words("not"),
    not_only=words("only merely simply"),
    with_it=words("put"),
    it=words("it"),
    like_adverbs=words("as so"),
    named_by=words("by"),
    no_sentence=words("by of than to with"),
    authors=words("by from"),
    verb_joins=words("and but or then"),
    subject_relatives=words("who that"),
    subordinate=words("as after before until"),
    bare_cues=words(
        "said says saying told insisted claimed argued added believes thinks insists claims argues hopes"
    ),
    telling=words("told"),
    listeners=words("the a an his her their its this"),
    statement_subjects=words("he she they it we there this that these the a an his her their no"),
    days=adverbials.DAYS,
    months=adverbials.MONTHS,
    aside_openers=adverbials.OPENERS,
    day_parts=adverbials.PARTS,
    venues=adverbials.VENUES,
    aside_verbs=adverbials.VERBS,
    clause_links=adverbials.LINKS,
)
