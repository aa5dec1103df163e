"""Names over scripts: folded spellings (see analysis.names.matching) that sound alike but do not look alike."""

# particles between given and last name, as folded keys
PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "di",
        "da",
        "du",
        "del",
        "della",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "dos",
        "das",
        "fon",
        "ter",
        "zu",
        "af",
        "st",
        "san",
        "santa",
    ]
)

_GIVEN = """
volodimir vladimir volodimir
serhii serhei sergei serhi serhei serhii serhe serhie
oleksandr aleksandr alexander olexandr alexandr aleksander oleksander
oleksandra aleksandra alexandra
dmitro dmitri dmitrii dmitr dmitre dimitri
mihailo mihail mikhail mihailo mikhailo
andrii andrei andri andre
mikola nikolai nikola
pavlo pavel
olena elena helena ielena alena
evhen evheni evhenii ievhen evhenie evhene uhen evgen
evhenia evhena ievhena
oleksii aleksei alexei oleksi alexe alexi alekse
anastasia nastasa anastasa
katerina ekaterina katherine iekaterina katerina
hanna anna anna
tetana tatana tatiana
natala natalia natalia natali natalie
irina irina iryna irena
svitlana svetlana
petro petr
stepan stepan
ihor ihor
oleh oleh
olha olha olga
vasil vasilii vasili vasil
hrihorii hrihori hrihori
iosip iosif osip iosef osif josef
illa ila ilia
kirilo kiril
mikita nikita
artem artem artom artiom
viktoria viktoria victoria viktora victora
viktor victor
maxim maksim maksim
denis denis
danilo daniil danil daniel
ulia uli ulia iuli iulia ula
sofia sofa sofie
uri iuri iurii uri
lubov lubov
nadia nadejda nadeda
anton anton
leonid leonid
valerii valeri valer
valentin valentin
vitalii vitali vital
anatolii anatoli anatol
henadii henadi henad
arsenii arseni
lev lev
feodor fedir fedor feodor
zinovii zinovi
oleksandr sasha
halina halina
larisa larisa
ludmila ludmila
marharita marharita
kostantin konstantin kostantin kostantin constantin kostantin
bohdan bohdan
matvii matvei matve
timofii timofei timofe
semen semon simeon
roman roman
hlib hleb
lukas luka
jo joe co
jon john don
jorj heorh heorhe jorj
karl charles 4arlz
jani ioanis
andrii andjei andrzei andrzej andjej
ens jens
an jan ian
urii uri jurii juri
akob jakob iakob
maria mariia marii marie
kristof hristof kristofer hristofer
marta martha marthe
6on sean sha shon
6ivon siobhan
ifa aoife
oven eohan ouen
nil niall nal neil neal nel
kiran caran kieran ciaran
niv niamh nim
ser6a saoirse
padrik padraih padrih
hu hiu huh
hrem hraham hreim
4oi 4hve 4ve 4he
"""
GIVEN_ALIASES = {
    word: line.split()[0] for line in _GIVEN.strip().splitlines() for word in line.split()
}
LAST_ALIASES: dict[str, str] = {}
CYRILLIC_PARTICLES = frozenset(
    [
        "фон",
        "ван",
        "де",
        "дер",
        "ден",
        "да",
        "ді",
        "ди",
        "дель",
        "делла",
        "ла",
        "ле",
        "аль",
        "ель",
        "эль",
        "бін",
        "бин",
        "ібн",
        "ибн",
        "дос",
        "дю",
    ]
)
# Chinese, Korean and Vietnamese surnames, which stand before the given name
EASTERN = frozenset(
    [
        "сі",
        "си",
        "кім",
        "ким",
        "лі",
        "ли",
        "ван",
        "чен",
        "чень",
        "чжан",
        "чжао",
        "мун",
        "пак",
        "цой",
        "лю",
        "лян",
        "хуан",
        "сюй",
        "чжоу",
        "нгуєн",
        "нгуен",
        "юн",
        "фам",
        *(
            "чан",
            "буй",
            "хоанг",
            "данг",
            "чой",
            "чхве",
            "чон",
            "хан",
            "пе",
            "пэ",
            "тан",
            "сунь",
            "чжен",
            "чжэн",
            "чжу",
        ),
    ]
)
# women's first names that the dictionaries lack or take for a man's genitive
WOMEN = frozenset(
    ["кая", "джорджа", "лея", "тая", "міа", "мия", "рея", "дая", "анджеліна", "гвендолін", "кетрін"]
)
# the same where the man is met more often: the last name has to tell
RARER_WOMEN = frozenset(
    ["мирослава", "ярослава", "владислава", "станислава", "святослава", "станіслава", "радислава"]
)
# men's first names of Portugal and Romania that no case changes, though they look like a woman's accusative
FIXED_MEN = frozenset(
    [
        *(
            "паулу",
            "нуну",
            "тьягу",
            "тиагу",
            "родригу",
            "гонсалу",
            "антоніу",
            "антониу",
            "марсіу",
            "марсиу",
            "педру",
        ),
        *(
            "жуау",
            "дьогу",
            "диогу",
            "дьегу",
            "ренату",
            "роберту",
            "фернанду",
            "леонарду",
            "рікарду",
            "рикарду",
        ),
        *(
            "едуарду",
            "эдуарду",
            "альберту",
            "марселу",
            "лівіу",
            "ливиу",
            "овідіу",
            "овидиу",
            "клаудіу",
            "клаудиу",
        ),
    ]
)
