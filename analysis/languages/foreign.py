"""Telling languages apart by their small words and endings, where letters and letter groups leave a doubt."""

import re

from analysis.languages.shapes.reporting import words

# Latin letters: English, and languages Lede does not read. Left out: particles of names, and what is a word in both.
ENGLISH = words(
    """
    the of and to in a is for on that with as by at from it was be are this an has have not will his its after
    over new says who
    but were their he she they we you or had would which been up out about than more what how why can could
    """
)
OTHERS = words(
    """
    und ist nicht ein eine einen einem einer zu dem auf für im sich auch wird wurde nach aus dass hatte vom
    zwischen mehr seine seiner keine ihre beim soll jahr uhr
    zum zur über haben sind werden wie noch vor durch gegen oder
    et une dans pour que qui au aux pas avec sa ses ce cette ont été sont il mais leur nous vous dont aussi
    selon contre
    por una para su lo como más pero sus este esta fue entre desde cuando también según hoy gobierno donde
    che della dei delle non alla nel sono gli anche più dal ed nella questo stato dopo ma
    um uma em não ao seu sua foi pelo pela
    na po za do ze roku był była lat tys mln zł dwa tej tego będą będzie
    nie się jest że przez od jak oraz dla który która są było jego może tym przed czy
    het niet zijn voor aan ook bij naar uit wordt heeft werd door
    och att det som är på för med inte har från ett ska han
    og ikke til ved blev være
    bir bu için ile olarak daha çok gibi olan sonra kadar değil ise
    že je jako byl podle také které který až než jsou bylo
    și în cu să fost pentru prin
    hogy az és nem egy volt meg már csak mint
    ja että oli hän myös mutta kun ovat joka
    ir kad yra iš apie jis buvo
    uz bija viņš tas
    yang itu dengan untuk dari pada tidak akan telah
    """
)

# Articles and prepositions: no sign before a name (Oscar de la Hoya), but one before a small letter; and endings.
BEFORE_SMALL = re.compile(
    r"\b(?:[Ll]e|[Ee]l|[Ii]l|[Ll]a|[Ll]as|[Ll]os|[Dd]e|[Dd]er|[Dd]as|[Dd]u|[Dd]es|[Dd]el|[Dd]i|[Uu]n|[Ee]n)"
    r" (?!facto|jure|jour|route|carte|la |los |las |el |le |masse\b)[a-zà-ž]{3,}"
    r"|\b[Ll]['’](?!il\b)[a-zà-ž]{3,}"
)
# Of words of eight letters or more.
FOREIGN_ENDINGS = tuple(
    words(
        "rung tung ungen keit schaft lich ción ciones zione zioni ção ções ité ités ijk heid ilor ului ych ów ować"
    )
)

# Macedonian has none of these letters, and these words and endings, which its neighbours do not have in these places.
NOT_MACEDONIAN = re.compile("[йщъьюяыэёіїєґў]")
MACEDONIAN = re.compile(
    r"\b(?:од|дека|уште|според|поради)\b|\bво (?!в|дв|ф[рл]|мн|имя|гл|с[нтпкм]|льв|избеж)"
    r"|\bсо (?!с|з|ш|щ|мн|дн|в|льв)"
    r"|(?<=\w{3})(?:иот|елот|инот|есот|анот|ецот|орот|ерот)\b"
)

# Cyrillic letters: words and endings one of the languages has and its neighbours lack.
HINTS = {
    "uk": re.compile(
        r"\b(?:що|як|та|це|але|був|була|було|були|вже|від|про|коли|вони|воно|них|року|буде|щодо)\b"
        r"|\bу \w{2,}[ая]х\b|\w{2}(?:тиме|тимуть|ння|ття|ють|уть|цтво|ах|ях)\b"
    ),
    "ru": re.compile(
        r"\b(?:что|как|или|из|его|об|к|мы|вы|ее|они|год|года|со|ко|во|умер|умерла|другие|других|другой|также|было|были)\b"
        r"|\b(?:погиб|скончал|заявил|сообщил|рассказал|назвал|запретил)\w*"
        r"|\b(?:в|на|о) [а-я]{2,}(?:ине|ске|тве|кве|рке|нде|роде)\b"
        r"|\w{2}(?:ого|его|ому|ему|ими|ую|юю|ая|яя|ое|ие|ах|ях|ает|яет|ует|ит|ют|ть|ться|тся|ом|ем|ей|ой)\b"
    ),
    "be": re.compile(
        r"\b(?:што|гэта|яго|быў|пра|каб|які|праз|яшчэ|фота|дзе|ён|яна|яны|падрабязн\w+|часопіс\w*|паміж)\b"
    ),
    "bg": re.compile(
        r"\b(?:е|са|се|че|си|аз|той|тя|ние|вие|ги|го|вече|толкова|имаше|бяха|още|ще|ли|съм|сме|сте"
        r"|във|със|към|ли|това|който|която|които|през|беше|няма|му)\b"
        r"|\w{2}(?:[^еиоу]та|ите|ата|ята|ията|ната|ът|ят|аха|иха|еха|ове|ски)\b"
    ),
}

# Letters that a language does not have. ъ is Russian only before е ё ю я; ь is Bulgarian only before о.
LACKED_LETTERS = {
    "uk": re.compile("[ыэёъў]"),
    "ru": re.compile("[іїєґў]|ъ(?![еёюя])"),
    "be": re.compile("[ищъїєґ]"),
    "bg": re.compile("[ыэёіїєґў]|ь(?!о)"),
}
# Letters that give a language away, and their share of it: a long text without them is in another language.
TELLING_LETTERS = {
    "uk": (re.compile("[іїєґ]"), 0.08),
    "ru": (re.compile("[ыэё]"), 0.023),
    "be": (re.compile("[іў]"), 0.1),
    "bg": (re.compile("ъ"), 0.017),
}
OUR_LETTERS = re.compile("[а-яёіїєґў]+")
# Letters that no English word has. Names have them (Wałęsa), but names do not begin in a small letter.
NEVER_ENGLISH = re.compile(
    r"(?<![\w'’])[a-zà-ž][^\W\d_]*[ąćęłńśźżčďěňřšťůžăâîșțşğıőűøåæßãõñ][^\W\d_]*"
)
GUESTS = frozenset(["be", "bg"])  # languages that our readers rarely send
WEAK_GUESTS = frozenset(["bg"])  # of those, what groups of letters alone suggest too often
