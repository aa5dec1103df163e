"""Russian words that deny what somebody is told to have said."""

from analysis.languages.shapes.denials import DenialWords, forms
from analysis.languages.shapes.reporting import words

DENIALS = DenialWords(
    denials=forms("опроверг отверг", "ла ло ли нув нуть ает ают ал ала али ая ать")
    | words("опроверг отверг исключил исключила исключили исключает исключают")
    | forms("опровержени отрицани", "е я ю ем и")
    | forms("отрица", "л ла ло ли ет ют я ть")
    | forms("отказа отказыва затрудни открести", "лся лась лись лось вшись ться")
    | forms("отказыва затрудня открещива", "ется ются ясь"),
    doubts=forms("сомнева усомни засомнева", "лся лась лись ется ются ясь"),
    nots=words("не ни"),
    only=words("только лишь просто"),
    between=words("бы б было был была были"),
    nobodies=frozenset(),
    short_of=frozenset(),
    ifs=words("чтобы чтоб якобы"),
    lies=words(
        "неправда ложь выдумка фейк чушь неправдой ложью выдумкой фейком чушью вымысел враньё вранье"
    ),
    buts=words("но однако зато хотя а"),
    ands=words("и да"),
    opens=words(
        "что чтобы ли как кто какой какая какое какие сколько почему куда где когда какого каком какую каких"
    ),
    hearsay=tuple(
        words(
            "слух сообщени обвинени утвержден заявлени подозрени информац предположен спекуляц домысл"
        )
    ),
    affirms=tuple(
        words("подтверд повтор сообщ довод довел довёл озвуч распростран переда рассказ опубликов")
    ),
    contracted=(),
    no_longer=frozenset(),
    instead_of=frozenset(),
    adverb_endings=(),
    gerund_endings=(),
    nothing=words("ничего более больше"),
    utters=("сказ", "говор", "заяв", "пише", "сообщ"),
    rejects=("отриц",),
    like=words("как"),
    points=words("том те тому того тем"),
    hearsay_reach=4,
)
