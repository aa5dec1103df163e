"""What makes a quote worth reading or not, in each language: decisions, reasons, greetings, words that point back."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TellingWords:
    """Patterns over the words of a quote in small letters."""

    decides: re.Pattern[str]  # a promise, a decision, a demand
    reasons: re.Pattern[str]  # why
    greets: re.Pattern[str]  # how a quote that tells nothing begins
    fills: re.Pattern[str]  # a first word that could be left out
    pleased: re.Pattern[str]  # polite feelings
    points_back: re.Pattern[str]  # a first word that is understood only with what stood before


def _any(*stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(stems)})")


def _first(*beginnings: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{'|'.join(beginnings)})\b")


_EN = TellingWords(
    decides=_any(
        r"(?:will|won['’]t|must|shall|cannot|can['’]t|refuse|demand|promise|guarantee|pledge|resign|veto)\b",
        r"(?:decid|agree|plan(?:s|ned|ning)?\b|bann?|vot(?:e|ing)|launch|rebuil|build|clos(?:e|ing)|open(?:s|ed|ing)?\b)",
        r"(?:rais(?:e|ing)|cut(?:s|ting)?\b|pay(?:s|ing)?\b|paid\b|arrest|evacuat|going to|need to|have to|has to)",
    ),
    reasons=_any(r"because\b", r"that is why\b", r"that['’]s why\b", r"therefore\b", r"otherwise\b", r"instead of\b"),
    greets=_first(
        r"(?:many )?thanks?(?: you| to)?",
        r"good (?:morning|afternoon|evening|day|night)",
        r"hello|hi|hey|welcome|congratulations|sorry|excuse me|no comment",
        r"happy (?:birthday|new year|holidays)|dear (?:friends|colleagues)|ladies and gentlemen",
    ),
    fills=_first("yes|no|well|okay|ok|of course|you know|look|listen|and|but|so"),
    pleased=_any(
        r"(?:we|i)(?: are| am|['’]re|['’]m|'ve been| were| was)(?: very| so| really| deeply)?"
        r" (?:happy|glad|pleased|proud|delighted|excited|grateful|thrilled|honou?red)",
        r"(?:great|big|special|wonderful|historic) (?:day|honou?r|moment|occasion|pleasure)",
    ),
    points_back=_first(
        "it", "its", "this", "that", "these", "those", "he", "she", "they", "them", "his", "her", "their"
    ),
)
_UK = TellingWords(
    decides=_any(
        r"(?:буде(?:мо|ш|те)?|муси[мт]|маємо|повинн|обіця|виріш|заборон|домовил|плану|відмов|вимага|гаранту|не дозвол)",
        r"(?:проголос|запуст|запуска|збуду|відбуду|закри|відкри|підвищ|скорот|виділ|заплат|збільш|зменш|звільн|поверн)",
        r"(?:перенес|купим|отрима|почнемо|почнуть|припин|не можна|потрібно|треба|необхідно|евакую|арешт)",
    ),
    reasons=_any(
        r"тому що\b", r"бо\b", r"оскільки\b", r"адже\b", r"саме тому\b", r"інакше\b", r"замість\b", r"через те\b"
    ),
    greets=_first(
        r"добр(?:ий|ого|их) (?:день|ранок|вечір|дня|ранку|вечора)|доброго здоров\W?я|добридень",
        r"(?:щиро |дуже |красно )?дяку(?:ю|ємо|єм)|спасибі|віта(?:ю|ємо)|привіт|перепрошу\w+|вибачте|без коментарів",
        r"слава|шановні|дорогі друзі|з (?:днем|святом|новим роком)",
    ),
    fills=_first("так|ні|ну|звісно|звичайно|добре|отже|але|і|й|а|тож|слухайте"),
    pleased=_any(
        r"(?:ми|я) (?:дуже |справді |щиро )?(?:рад\w*|щаслив\w*|пиша\w*|вдячн\w*)",
        r"(?:велик|особлив|чудов|історичн)\w+ (?:день|честь|момент|подія|радість)",
    ),
    points_back=_first(
        r"це|цей|ця|ці|цього|цьому|цим|він|вона|вони|воно|його|її|їх|їхн\w+|там|тоді|таке|такий|така|такі|ті|той|та",
    ),
)
_RU = TellingWords(
    decides=_any(
        r"(?:буд(?:ем|ет|ут|ете)|долж(?:ен|н)|обеща|реши(?:л|м)|запре|запрет|договор|плану|плани|отказ|требу|гаранти)",
        r"(?:проголос|запуст|запуска|постро|восстанов|закр(?:о|ы)|откр(?:о|ы)|повыс|повыш|сократ|выдел|заплат|увелич)",
        r"(?:уменьш|уволь|верн|перенес|купим|получ|начн|прекра|нельзя|нужно|надо|необходимо|эваку|арест)",
    ),
    reasons=_any(r"потому что\b", r"поскольку\b", r"ведь\b", r"именно поэтому\b", r"иначе\b", r"вместо\b", r"из-за\b"),
    greets=_first(
        r"добр(?:ый|ого|ое) (?:день|утро|вечер|дня|утра|вечера)|здравствуй(?:те)?|привет",
        r"(?:большое |огромное )?спасибо|благодар(?:ю|им)|поздравля(?:ю|ем)|приветству(?:ю|ем)|извините|простите",
        r"без комментариев|уважаемые|дорогие друзья|с (?:днем|днём|праздником|новым годом)",
    ),
    fills=_first("да|нет|ну|конечно|разумеется|хорошо|итак|но|и|а|слушайте"),
    pleased=_any(
        r"(?:мы|я) (?:очень |искренне |действительно )?(?:рад\w*|счастлив\w*|горд\w*|горжусь|благодарн\w*)",
        r"(?:больш|особ|велик|историческ|прекрасн)\w+ (?:день|честь|момент|событие|радость)",
    ),
    points_back=_first(
        r"это|этот|эта|эти|этого|этому|этим|он|она|они|оно|его|ее|её|их|там|тогда|такое|такой|такая|такие|те|тот|та",
    ),
)
TELLING = {"en": _EN, "uk": _UK, "ru": _RU}
