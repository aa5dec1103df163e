"""English words that deny what somebody is told to have said."""

from analysis.languages.shapes.denials import DenialWords
from analysis.languages.shapes.reporting import words

DENIALS = DenialWords(
    denials=words(
        "deny denied denies denying denial denials refute refuted refutes refuting refutation reject rejected rejects"
        " rejecting rejection dismiss dismissed dismisses dismissing dismissal dispute disputed disputes disputing"
        " rebut rebutted rebuts rebutting rebuttal rebuffed repudiated disavowed disavows debunked debunks rubbished"
        " discounted declined declines declining refused refuses refusing"
    ),
    doubts=words("doubt doubted doubts doubting"),
    nots=words("not never cannot hardly scarcely"),
    only=words("only just merely simply"),
    between=words(
        "yet even ever so been be being is was were has have had did do does would will could can should might must"
        " may also still immediately officially himself herself themselves once"
    ),
    nobodies=words("nobody none neither noone"),
    short_of=words("without avoid avoids avoided avoiding resisted stopped ceased stops quit"),
    ifs=words("if whether unless"),
    lies=words("untrue lie lies myth hoax false nonsense"),
    buts=words("but although though while whereas however instead"),
    ands=words("and then"),
    opens=words("that how why whether if who whom whose which where when what"),
    hearsay=tuple(
        words(
            "reports claims suggestions allegations accusations rumours rumors speculation suggestion notion"
        )
    ),
    affirms=tuple(
        words(
            "confirm repeat reiterat shar echo spread stand stood rais mak made publish support back"
        )
    ),
    contracted=("n't", "n’t"),
    no_longer=frozenset({("no", "one"), ("no", "longer")}),
    instead_of=frozenset({("short", "of"), ("instead", "of")}),
    adverb_endings=("ly",),
    gerund_endings=("ing",),
    nothing=words("more further else"),
    utters=("say", "said", "tell", "told", "writ", "wrot"),
    rejects=("deny", "deni"),
    like=words("as"),
    points=frozenset(),
    hearsay_reach=1,
)
