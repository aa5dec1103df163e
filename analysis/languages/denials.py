"""Words that turn what follows round: who denies, withholds or doubts a thing has not said it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import product

from analysis.languages.shapes.reporting import words


@dataclass(frozen=True)
class Denials:
    """The words of one language, in lower case."""

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

    @cached_property
    def all(self) -> frozenset[str]:
        """The forms that deny or doubt."""
        return self.denials | self.doubts


def _forms(stems: str, endings: str) -> frozenset[str]:
    return frozenset(stem + end for stem, end in product(stems.split(), endings.split()))


EN = Denials(
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
        words("reports claims suggestions allegations accusations rumours rumors speculation suggestion notion")
    ),
    affirms=tuple(words("confirm repeat reiterat shar echo spread stand stood rais mak made publish support back")),
)

_UK_ACTS = "спростува заперечи відкину виключи відкида спростовува заперечува відмовля"
UK = Denials(
    denials=_forms(_UK_ACTS, "в ла ло ли вши ти")
    | _forms("спростову заперечу відкида виключа", "є ють ючи")
    | _forms("спростуванн запереченн", "я ю ям і ями")
    | _forms("відмови відмовля", "вся лася лась лися лись лося лось вшись тися")
    | _forms("відмовля", "ється ються ючись"),
    doubts=_forms("сумніва засумніва", "вся лася лась лися лись ється ються ючись"),
    nots=words("не ні ані"),
    only=words("тільки лише лиш просто"),
    between=words("би б було був була були"),
    nobodies=frozenset(),
    short_of=frozenset(),
    ifs=words("щоб аби якби буцімто"),
    lies=words("неправда брехня вигадка фейк маячня неправдою вигадкою брехнею фейком маячнею дурниця"),
    buts=words("але однак проте зате натомість хоча а"),
    ands=words("і й та"),
    opens=words("що щоб чи як хто який яка яке які скільки чому куди де коли якого якої яким якими яку яких"),
    hearsay=tuple(words("чутк чуток повідомлен звинувач обвинувач твердж заяв підоз інформац припущен спекуляц закид")),
    affirms=tuple(words("підтвер повтор повідом довод довел довів озвуч пошир переда розпов оприлюдн опублік")),
)

RU = Denials(
    denials=_forms("опроверг отверг", "ла ло ли нув нуть ает ают ал ала али ая ать")
    | words("опроверг отверг исключил исключила исключили исключает исключают")
    | _forms("опровержени отрицани", "е я ю ем и")
    | _forms("отрица", "л ла ло ли ет ют я ть")
    | _forms("отказа отказыва затрудни открести", "лся лась лись лось вшись ться")
    | _forms("отказыва затрудня открещива", "ется ются ясь"),
    doubts=_forms("сомнева усомни засомнева", "лся лась лись ется ются ясь"),
    nots=words("не ни"),
    only=words("только лишь просто"),
    between=words("бы б было был была были"),
    nobodies=frozenset(),
    short_of=frozenset(),
    ifs=words("чтобы чтоб якобы"),
    lies=words("неправда ложь выдумка фейк чушь неправдой ложью выдумкой фейком чушью вымысел враньё вранье"),
    buts=words("но однако зато хотя а"),
    ands=words("и да"),
    opens=words("что чтобы ли как кто какой какая какое какие сколько почему куда где когда какого каком какую каких"),
    hearsay=tuple(words("слух сообщени обвинени утвержден заявлени подозрени информац предположен спекуляц домысл")),
    affirms=tuple(words("подтверд повтор сообщ довод довел довёл озвуч распростран переда рассказ опубликов")),
)

DENIALS = {"en": EN, "uk": UK, "ru": RU}
