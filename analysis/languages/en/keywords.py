"""English words that tell what is a keyword and what is none."""

from analysis.languages.shapes.keywords import KeywordWords
from analysis.languages.shapes.reporting import words

KEYWORDS = KeywordWords(
    vague=words("""
        mental general intelligent unhealthy healthy coastal receive rekindle investigate international national
        federal regional rural urban domestic foreign formal informal initial annual monthly weekly daily visible
        friend friends moment mark chance change changes deal role rise fall growth lead leader leaders staff member
        members decision decisions step steps move effort efforts idea ideas view views sense kind sort type types
        amount range total average share rate rates list term terms period process system systems service services
        event events issue matter matters action actions activity response support use user users need demand offer
        chance risk cost costs value price order line form base site room team teams side field head face hand body
        life lives death name names story stories word words book page act law rule rules right rights power force
        forces control access future past present history age ready happy heavy busy angry empty easy early dirty
        wealthy healthy guilty worthy lengthy massive active passive aggressive expensive extensive impressive
        positive negative effective native creative different recent frequent ancient urgent violent silent
        permanent independent excellent efficient patient current apparent significant relevant brilliant
        elegant strict strong weak hard soft deep wide close open free clear simple single double common rare
        public private real true false sure safe rich poor young fresh clean dark bright cold warm hot cool slow fast
        quick equal complete direct exact huge tiny enormous receive provide produce include reduce increase decrease
        achieve create continue decide describe discover encourage ensure establish examine improve introduce
        investigate maintain manage measure observe obtain operate participate perform permit persuade predict
        prefer prepare prevent promote propose protect prove publish purchase pursue realise realize recognise
        recognize recommend recover refuse reject relate release remove replace replace represent require resolve
        respond restore retain reveal review select separate serve settle solve struggle submit succeed suffer
        suggest survive suspect tackle threaten transform understand urge vary welcome affect allow appear apply
        argue arrive avoid claim compare consider contain cope deny depend develop discuss emerge enable enjoy enter
        exist fail favour favor feel fight fill find focus gain grow handle hear identify ignore impose inform
        intend involve join lack learn lose love meet mention miss notice occur oppose pay plead point prompt push
        raise reach refer rely save seek send share spend stand stay stop talk teach tend touch treat trust visit
        wait walk warn win wish wonder write extra electronic facilitate level sometime accuse meter meters project
        projects
    """),
    nationalities=words("""
        french german dutch greek swiss welsh iraqi israeli pakistani saudi thai czech arab afghan argentine british
        scottish irish english spanish swedish danish finnish turkish polish jewish kurdish flemish chinese japanese
        portuguese vietnamese lebanese sudanese maltese senegalese taiwanese european korean american mexican african
        asian russian ukrainian italian indian indonesian iranian canadian australian austrian belgian brazilian
        bulgarian californian egyptian estonian ethiopian georgian hungarian jordanian kenyan latvian lithuanian libyan
        malaysian moldovan nigerian norwegian palestinian peruvian romanian serbian slovakian syrian tunisian
        venezuelan western eastern northern southern christian muslim catholic olympic
    """),
    # Adverbs, adjectives and verb forms by their looks.
    no_noun=r"(?:ly|ed|ing|ous|ful|less|able|ible|ical|ional|tial)$",
    plurals=(
        (r"(?<=[a-z]{2})ies$", "y"),
        (r"(?<=ss|ch|sh)es$|(?<=x)es$", ""),
        (r"(?<=[a-rt-z])(?<![ui])s$", ""),
    ),
    name_joins=words("of"),
    unlikely=frozenset(),
    endings_of_men=frozenset(),
    endings_of_women=frozenset(),
    nominatives_of_women=(),
    open_ends="",
)
