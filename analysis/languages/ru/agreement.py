"""Russian words by which endings tell a subject."""

from analysis.languages.shapes.agreement import AgreementWords
from analysis.languages.shapes.reporting import FEMN, MASC, words

AGREEMENT = AgreementWords(
    nobody=words("кто кто-то никто"),
    gendered_relatives={"который": MASC, "которая": FEMN},
    like=words("как"),
    customary=words("то принято заведено"),
    verb_joins=words("и а но однако та"),  # "та сказала": whoever the clause before told of
    within=words("в во у"),
    before_verb=words("это также уже еще"),
    phrase_joins=words("по с со из при и от для та"),  # "та" as it is read in Ukrainian
    possessives=words("его её ее их свой господин госпожа"),
    pointing=words("этим этой этому этими этих этом"),
    means=tuple(words("телефон рации скайп зум видеосв сцен трибун микрофон")),
    place_abbreviations=words("м г им с смт св"),
    over_something=("ющий", "ющая", "ующий"),
    words_said=words("слова слово заявление данные сообщение информацию"),
    referring_to=words("на"),
    sites=words("сайте странице портале канале"),
    finite_endings=tuple(words("л ла ло ли ся сь ет ёт ит ют ут ят ат ть г к с р")),
    place_adjective_endings=tuple(
        stem + ending for stem in ("ск", "цк") for ending in ("ого", "ому", "им", "ом", "ой", "ую")
    ),
    agency_endings=("у",),
    name_endings=("а", "у", "е", "ом", "ем", "ым"),
    husbands=frozenset(),
    soft_given_endings=("ы", "ии"),
    declined_endings=(),
    fixed_endings=("о", "е", "э", "и", "у", "ю", "ых", "их"),
)
