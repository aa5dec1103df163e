"""Ukrainian words by which endings tell a subject."""

from analysis.languages.shapes.agreement import AgreementWords
from analysis.languages.shapes.reporting import FEMN, MASC, words

AGREEMENT = AgreementWords(
    nobody=words("хто дехто хтось ніхто"),
    gendered_relatives={"який": MASC, "котрий": MASC, "яка": FEMN, "котра": FEMN},
    like=words("як"),
    customary=words("то це прийнято заведено"),
    verb_joins=words("і й та а але однак проте"),
    within=words("в у"),
    before_verb=words("це також вже уже ще"),
    phrase_joins=words("з із зі по при та і й від для с от"),  # "с" of a village
    possessives=words("його її їх їхній їхня свій пан пані"),
    pointing=words("цим цією цій цьому цими цих"),
    means=tuple(words("телефон раці скайп зум відеозв сцен трибун мікрофон")),
    place_abbreviations=words("м г ім с смт св"),
    over_something=("увач", "увачка"),
    words_said=words("слова слово заяву дані повідомлення інформацію"),
    referring_to=words("на"),
    sites=words("сайті сторінці порталі каналі"),
    finite_endings=tuple(words("ла ло ли ся сь ть в є г к с р")),
    place_adjective_endings=tuple(
        stem + ending
        for stem in ("ськ", "зьк", "цьк")
        for ending in ("ого", "ому", "им", "ій", "ої", "ою")
    ),
    agency_endings=("у",),
    name_endings=("а", "у", "е", "ом", "ем"),
    husbands=words("чоловік"),
    soft_given_endings=("ії",),
    declined_endings=("ко",),
    fixed_endings=("о", "е", "и", "і", "у", "ю", "их"),
)
