"""English words that tell whom pronouns, roles and descriptions mean."""

from analysis.languages.shapes.coreference import CoreferenceWords
from analysis.languages.shapes.reporting import words

_TITLE_ROLES = words(
    "president chancellor premier governor mayor senator congressman congresswoman minister chairman chairwoman leader"
    " lawmaker candidate nominee ambassador"
)

COREFERENCE = CoreferenceWords(
    conjunctions=frozenset(["and"]),
    object_openers=words(
        "the a an with by against to from of about than like between beside alongside behind towards toward"
    ),
    companions=words("with alongside besides"),
    subordinators=words(
        "as when while after before if because since although though until once unless"
    ),
    occupations=words(
        "actor actress artist batsman batter billionaire bowler boxer captain celebrity champion comedian comic cyclist"
        " defender designer diva entrepreneur forward goalkeeper golfer grandmother guitarist heavyweight heiress"
        " jockey left-hander medallist midfielder model musician newcomer novelist pensioner photographer pianist"
        " pitcher player playmaker poet presenter quarterback racer rapper right-hander rookie runner seamer singer"
        " skater skier skipper songwriter spinner sprinter star starlet striker swimmer teenager tycoon veteran"
        " violinist winger winner writer youngster"
    ),
    title_roles=_TITLE_ROLES,
    known_roles=_TITLE_ROLES
    | {"prime minister", "vice president", "first minister", "home secretary", "foreign secretary"},
    owned_roles=words("minister mayor governor"),
    role_modifiers=words("prime former acting then next new late"),
    role_fillers=words("local senior junior veteran chief the a an"),
    not_the_same=words("former ex late then next other first second third same new"),
    indefinite_openers=("a ", "an ", "one ", "another "),
    head_nouns=(),
    party_roles="lawmaker congressman congresswoman representative senator",
    parties={"r": "republican", "d": "democrat", "i": "independent"},
)
