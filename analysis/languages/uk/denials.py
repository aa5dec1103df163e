"""Ukrainian words that deny what somebody is told to have said."""

from analysis.languages.shapes.denials import DenialWords, forms
from analysis.languages.shapes.reporting import words

_ACTS = "спростува заперечи відкину виключи відкида спростовува заперечува відмовля"
DENIALS = DenialWords(
    denials=forms(_ACTS, "в ла ло ли вши ти")
    | forms("спростову заперечу відкида виключа", "є ють ючи")
    | forms("спростуванн запереченн", "я ю ям і ями")
    | forms("відмови відмовля", "вся лася лась лися лись лося лось вшись тися")
    | forms("відмовля", "ється ються ючись"),
    doubts=forms("сумніва засумніва", "вся лася лась лися лись ється ються ючись"),
    nots=words("не ні ані"),
    only=words("тільки лише лиш просто"),
    between=words("би б було був була були"),
    nobodies=frozenset(),
    short_of=frozenset(),
    ifs=words("щоб аби якби буцімто"),
    lies=words(
        "неправда брехня вигадка фейк маячня неправдою вигадкою брехнею фейком маячнею дурниця"
    ),
    buts=words("але однак проте зате натомість хоча а"),
    ands=words("і й та"),
    opens=words(
        "що щоб чи як хто який яка яке які скільки чому куди де коли якого якої яким якими яку яких"
    ),
    hearsay=tuple(
        words(
            "чутк чуток повідомлен звинувач обвинувач твердж заяв підоз інформац припущен спекуляц закид"
        )
    ),
    affirms=tuple(
        words("підтвер повтор повідом довод довел довів озвуч пошир переда розпов оприлюдн опублік")
    ),
    contracted=(),
    no_longer=frozenset(),
    instead_of=frozenset(),
    adverb_endings=(),
    gerund_endings=(),
    nothing=words("нічого більше"),
    utters=("сказ", "каза", "кажу", "говор", "заяв", "пише", "повід"),
    rejects=("запереч",),
    like=words("як"),
    points=words("те тому того тим"),
    hearsay_reach=4,
)
