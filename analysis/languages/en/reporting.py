"""English words about who says what."""

from analysis.languages.en.names import TRADES
from analysis.languages.shapes.reporting import (
    ANY,
    BODY,
    FEMN,
    GERUND,
    MASC,
    PLURAL,
    ReportingWords,
    lines,
    words,
)

_LOOSE = words(  # tell that somebody speaks only right beside a quote
    "shared texted messaged emailed captioned penned enthused enthuses gushed raved reasoned reasons"
    " reflected reflects theorized theorised mumbled murmured muttered screamed roared bellowed chuckled"
    " laughed laughs smiled smiles grinned grins sobbed wept confided confides confessed confesses divulged"
    " ventured volunteered chimed interjected interrupted objected objects protested echoed echoes concurred"
    " concurs affirmed affirms attested clarified clarifies outlined detailed relates narrated summarised"
    " summarized counselled instructed ordered commanded hailed praised thanked welcomed teased taunted jibed"
    " sneered ranted raged seethed growled barked snarled hissed whined moaned groaned grumbled bemoaned"
    " regretted rued hopes hoped feared fears guessed figured reckons reckoned recommends recommended proposes"
    " proposed estimates estimated shrugged nodded beamed crowed purred pressed pondered ponders stipulated"
    " appealed appeals rejoiced marvelled marveled blurted stammered croaked drawled cheered chanted sums"
    " jests quoted quotes"
)
_CUES = words(
    "said says told tells added adds stated states wrote writes tweeted tweets asked asks explained"
    " explains argued argues noted notes warned"
    "  warns insisted insists replied replies continued continues recalled recalls declared declares"
    " announced announces claimed claims concluded concludes"
    "  stressed stresses suggested suggests admitted admits joked jokes urged urges remarked remarks"
    " acknowledged acknowledges predicted predicts testified"
    "  testifies vowed vows pledged pledges reiterated reiterates cautioned cautions quipped quips"
    " lamented laments conceded concedes confirmed confirms"
    "  reported reports emphasized emphasizes emphasised emphasises observed observes responded responds"
    " complained complains boasted boasts countered counters"
    "  asserted asserts maintained maintains contended contends exclaimed exclaims shouted shouts promised"
    " promises denied denies mused muses commented comments"
    "  recounted recounts read reads posted posts answered answers pointed points opined opines blasted"
    " fumed thundered intoned sang sings shot fired repeated"
    "  repeats alleged alleges believed believes thinks thought revealed reveals disclosed discloses"
    " elaborated elaborates proclaimed proclaims criticized criticised"
    "  hinted hints summed sums charged charges mocked mocks scolded scoffed sighed whispered yelled yells"
    " cried pleaded begged demanded demands wondered wonders"
    "  speculated speculates implied implies indicated indicates described describes called calls dubbed"
    " labeled agreed agrees apologized apologised advised advises reply insist say explain argue warn note"
    " tell put ask deadpanned offered tweets retorted snapped went goes"
)  # fmt: skip

_JUDGING = words(  # say what somebody or something is
    "accused accuses branded brands dismissed dismisses denounced denounces condemned condemns slammed slams derided"
    " derides ridiculed ridicules likened likens decried decries attacked attacks lambasted assailed"
)

QUOTES = ReportingWords(
    cues=dict.fromkeys(_CUES | _LOOSE | _JUDGING, ANY)
    | dict.fromkeys(
        words(
            "saying asserting replying responding joking quipping remarking observing recalling announcing"
            " concluding noting adding stating arguing noting writing tweeting claiming telling warning insisting"
            " declaring"
            " explaining asking stressing suggesting chanting shouting yelling screaming"
        ),
        GERUND,
    ),
    weak=_LOOSE
    | _JUDGING
    | words(
        "believed believes thinks thought read reads pointed points called calls described describes dubbed"
        " labeled charged charges shot fired summed sums agreed"
        "  agrees offered went goes posted posts observed maintained demanded demands implied indicated"
        " indicates called mocked mocks reports reported states sang sings tell"
        "  answers notes comments claims says reply insist say explain argue warn note hints vows pledges"
        " charges counters"
    )
    - words("says insists notes argues reported reports claims"),
    by_words=("according to", "in the words of"),
    by_pronouns={},
    pronouns={"he": MASC, "she": FEMN, "they": PLURAL, "it": BODY},
    that=words("that how why whether if"),
    relatives=words("who whom whose which that where when"),
    stops=words(
        "who whom whose which that where when and but while as because after before during if since although"
        " though on in at"
    ),
    starters=words(
        "the a an in on at but and or so if as for from with by to of this that these those it he she they we"
        " i you his her their our my its there here then now recall recalling reminder"
        "  when while after before during since although though because however meanwhile additionally later"
        " earlier also yet still even not no yes what who"
        "  which where why how all some many most more both each every another other one two three four five"
        " six seven eight nine ten first second last"
        "  next asked speaking responding citing according despite until under over about into than too just"
        " only once instead moreover furthermore"
        "  monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
        " august september october november"
        "  december yesterday today tomorrow recently well look oh please let's it's that's he's she's i'm"
        " we're they're don't can't read watch photo"
        " there's here's what's who's where's how's we'll i'll they'll he'll she'll you'll i've we've they've you've"
        " won't isn't wasn't aren't weren't doesn't didn't couldn't wouldn't shouldn't haven't hasn't"
        " like unlike being such including besides apart along amid alongside beyond"
        " somebody someone nobody everybody everyone anyone anybody others many few neither either none nothing"
        " something everything anything"
        "  nearly almost perhaps maybe indeed thus hence besides likewise otherwise rather quite given among"
        " between against without within"
    ),
    papers=words(
        "statement report post letter tweet email article interview memo study survey poll document filing"
        " release message speech book editorial essay transcript indictment affidavit lawsuit complaint ruling"
        " brief petition petitions advisory ad advert"
    ),
    bodies=words(
        "chamber chambers parish embassy consulate cabinet kremlin vatican pentagon junta secretariat presidency"
        " motors energy airlines courier dispatch chronicle gazette telegraph news times post journal party"
        " university committee department agency association union council court senate house congress"
        " administration ministry office company corporation corp inc llc group institute center centre foundation"
        " bank commission bureau board service services press network fund school college hospital police army navy"
        " force forces government parliament federation league club team church society international national"
        " project campaign reserve guard tribune herald magazine daily weekly today tv radio channel media"
        " institution alliance coalition caucus organization organisation authority trust partners holdings"
        " industries systems security defense defence states kingdom republic nations fox cnn nbc abc cbs msnbc npr"
        " bbc reuters bloomberg politico associated twitter facebook google apple street avenue hall democrats"
        " republicans station broadcaster"
    ),
    titled=words(
        "film movie book song album novel show series magazine newspaper titled entitled called named episode"
        " dubbed program programme headline headlined play poem segment hashtag website"
    ),
    labels=frozenset({"quote", "statement", "direct quote"}),
    roles=(TRADES - words("patient model expert boss champion legend guard keeper operator"))
    | words(
        "spokesman spokeswoman spokesperson president chancellor minister secretary chief head leader"
        " director chairman chairwoman chair mayor governor senator"
        "  congressman congresswoman representative lawmaker official officials aide aides adviser advisor"
        " advisors advisers ambassador general colonel captain officer"
        "  officers lawyer lawyers attorney attorneys prosecutor prosecutors judge sheriff commissioner"
        " candidate nominee businessman billionaire mogul democrat"
        "  republican democrats republicans voter voters supporter supporters critic critics expert experts"
        " analyst analysts professor scientist scientists researcher"
        "  researchers author writer journalist reporter reporters editor columnist host anchor activist"
        " activists strategist strategists operative operatives"
        "  consultant pollster coach player manager founder owner executive executives ceo source sources"
        " witness witnesses resident residents"
        "  doctor doctors nurse teacher teachers student students farmer farmers worker workers soldier"
        " soldiers father mother son daughter"
        "  brother sister wife husband widow friend friends neighbor neighbour neighbors neighbours man woman"
        " men women people person group groups team campaign"
        "  committee company firm agency ministry department police organization organisation union newspaper"
        " network outlet insider insiders veteran"
        "  publicist publicists"
        "  member members actor actress singer comedian star premier premier's pope bishop priest rabbi pastor"
        " king queen prince princess diplomat"
        "  diplomats economist economists historian investigator investigators survivor survivors victim"
        " victims moderator deputy treasurer superintendent"
        "  chairperson cofounder co-founder envoy speaker whip politician politicians hopeful incumbent"
        " challenger rival running-mate mate scholar scholars"
        "  engineer engineers pilot driver fisherman captain boss administrator coordinator statement report"
        " study poll survey letter post email memo article tweet magazine"
        "  administration government council court board panel editors editorial others observers authorities"
        " staffer staffers counsel trader traders  guest woman"
        " station broadcaster lawsuit complaint brief filing petition petitions indictment affidavit ruling advisory ad"
        " advert"
    ),
    alike=lines(
        """president head_of_state commander-in-chief
        chief head leader secretary_general secretary-general boss director chairman chair chairwoman chairperson
        minister secretary
        spokesman spokeswoman spokesperson press_secretary
        senator lawmaker legislator congressman congresswoman representative
        mp backbencher parliamentarian lawmaker
        detective inspector constable policeman policewoman superintendent sergeant officer trooper
        priest vicar rector reverend pastor clergyman preacher
        goalkeeper keeper
        striker forward
        candidate nominee hopeful
        businessman businesswoman mogul billionaire tycoon developer entrepreneur industrialist
        mayor
        lawyer attorney counsel
        coach manager boss
        professor academic scholar lecturer
        prime_minister premier pm"""
    ),
    prepositions=words(
        "of in on at for to from with by about against under over after before during between among into than"
        " as like near behind toward towards via per without within through across despite since until upon"
    ),
    asides=frozenset(
        (
            "read also",
            "also read",
            "read more",
            "read next",
            "see also",
            "also see",
            "watch also",
            "related story",
        )
    ),
    askers=words(
        "question questions q journalist reporter interviewer correspondent host moderator editor note"
    ),
    anybody=dict.fromkeys(words("man"), MASC)
    | dict.fromkeys(words("woman"), FEMN)
    | {"official": ANY, "politician": ANY},
    conditions=words(
        "if when although though unless once while after before because since until whereas"
    ),
    naming=words("called calls described describes dubbed labelled labeled") | _JUDGING,
    generic_bodies=words(
        "company firm organisation organization agency group operator carrier charity regulator retailer watchdog"
        " manufacturer maker developer supplier publisher lender insurer airline station"
        " broadcaster"
    ),
    skipped=words(
        "also later then has had have recently previously repeatedly once again even still earlier further is"
        " was would reportedly sharply angrily"
        " will could might can should must may do does"
        "  famously flatly simply only merely quickly just now soon subsequently briefly jokingly publicly privately"
        " bluntly clearly recently explicitly always never did"
        " not often already first finally immediately pointedly apparently specifically"
        " monday tuesday wednesday thursday friday saturday sunday"
    ),
)
