"""English: abbreviations, stop words, and words that need the sentence before."""

from analysis.languages.shapes.reporting import words
from analysis.languages.shapes.sentences import SentenceWords

READING = SentenceWords(
    stop_words=words("""
        a about above after again against all also am among an and any are as at be because been before being
        between both but by can could d did do does doing don down during each even ever every few for from
        further get go got had has have having he her here hers herself him himself his how however i if in into
        is it its itself just ll like m many may me might more most much must my myself no nor not now of off on
        once one only or other our ours out over own per re s said same say says she should since so some still
        such t than that the their theirs them themselves then there these they this those though through to too
        two under until up upon us ve very was we were what when where whether which while who whom why will
        with within without would yet you your yours
    """),
    never_last=words("""
        mr mrs ms messrs mme mlle dr prof st sen sens rep reps gov govs gen col lt sgt capt cpl cmdr maj adm pvt
        rev hon pres supt det insp fr atty asst assoc dept mt ft vs v e.g i.e eg ie cf approx gov-gen lt.col
        maj.gen brig secy
    """),
    before_number=words(
        "no nos vol vols fig figs p pp art sec ch par op ca jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    sometimes_last=words(
        "inc corp ltd co llc plc bros jr sr etc al esq ave blvd rd sq p.m a.m pm am min hr hrs yrs ph.d m.d"
    ),
    after_number=words("in oz lb lbs mi sec"),
    years=words(""),
    before_dates=words(""),
    places=words("""
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
        ore pa penn tenn tex va vt wash wis wyo ont que alta sask
    """),
    openers=words("""
        a according additionally after all also although among an and another any anyone are as at be because
        before both but by can despite did do during each earlier even every everyone few following for from had
        has have he her here his how however i if in indeed instead is it its last later many meanwhile more
        moreover most much my neither no nobody nor not nothing now of on once one only or other others our over
        perhaps several she since so some still such than that the their then there these they this those though
        three to today two under until we what when where whether which while who why with without yesterday yet
        you your
    """),
    pronouns=words(
        "he she they it its itself his her hers him their theirs them himself herself themselves"
    ),
    own_pronoun=False,
    joining=words(""),
    pointers=words("this that these those such"),
    links=(
        "but",
        "and",
        "or",
        "so",
        "yet",
        "nor",
        "however",
        "meanwhile",
        "also",
        "still",
        "then",
        "thus",
        "hence",
        "therefore",
        "moreover",
        "furthermore",
        "besides",
        "instead",
        "nevertheless",
        "nonetheless",
        "otherwise",
        "additionally",
        "in addition",
        "for example",
        "for instance",
        "in fact",
        "as a result",
        "in contrast",
        "by contrast",
        "in turn",
        "that said",
        "even so",
        "at the same time",
        "on the other hand",
        "indeed",
        "likewise",
        "similarly",
        "in response",
        "afterwards",
        "later",
        "although it",
        "although he",
        "although she",
        "although they",
        "elsewhere",
        "after that",
        "before that",
        "despite this",
        "despite that",
        "the same",
        "according to him",
        "according to her",
        "according to them",
        "the latter",
        "the former",
        "both",
        "neither",
        "as such",
        "spurred by this",
        "asked if this",
        "of these",
        "of those",
        "of them",
        "another",
        "others",
        "one of them",
        "some of them",
        "most of them",
        "none of them",
        "all of them",
        "all of these",
        "all of this",
        "there",
        "here",
        "the move",
        "the decision",
        "the announcement",
        "the comment",
        "the comments",
        "the deal",
        "the figure",
        "the statement",
        "the latter",
        "the pair",
        "the two",
    ),
    furniture=(
        "http://",
        "https://",
        "www.",
        "@",
        "©",
        "getty images",
        "shutterstock",
        "read also:",
        "read more:",
        "file photo",
        "scroll down",
        "all rights reserved",
        "(pictured",
        "(left",
        "(right",
        "(above",
        "(below",
        "(centre",
        "(top",
        "(bottom",
        ", pictured",
        "pictured is",
        "pictured are",
        ", left,",
        ", right,",
        " pictured:",
        "photo:",
        "photos:",
        "photo by ",
        "photograph by ",
        "ap photo",
        "reuters photo",
        "image:",
        "images:",
    ),
    seam="",
    labels=(
        r"\W*(?i:p\.? ?s\b"
        r"|(?:pictured|read|read more|see also|related|watch|video|photos?|sources?|author|advert)\W*(?::|$)"
        r"|(?:additional reporting|reporting|editing|edited|written|produced) by\b"
        r"|(?:last )?(?:published|updated)(?::| (?:at|on)\b)|subscribe (?:to|now)\b"
        r"|(?:read also|read more|see also|follow us|like us|sign up (?:for|to)|click here|share this)\b)"
        r"|\W*By [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}\W*$"
        r"|[A-Z][\w'’-]+ [A-Z][\w'’-]+\.? and [A-Z][\w'’-]+ [A-Z][\w'’-]+\.?$"
    ),
    sourced=r"\W*(?i:(?:this|the news|the information) was (?:first )?reported|that is according to)\b",
    turning=words("""
        day night evening morning moment occasion meeting match game this these those such latter former
        aforementioned same then later though however next then he she they
    """),
    pointing=(
        r"^[^,]{4,60}, however,|^\W*(?:\w+,? though|(?:at|in|on|from|during|for) the same|since then"
        r"|the next(?! (?:day|week|month|year|few|two|three|round|general)\b)"
        r"|(?:in|at|on|during|for|with|from|under) (?:\w+ ){1,3}(?:he|she|they))\b"
        r"|\bthat (?:day|night|evening|morning|moment|occasion|meeting|match|game)\b"
        r"|^\W*(?:\w+ ){1,3}later\b|\b(?:this|these|those|such a|such an)\b"
        r"(?! (?:(?:past|last|coming|very) )?(?:who|week|weekend|month|year|season|time"
        r"|morning|afternoon|evening|night|summer|winter|spring|autumn|fall|century|decade|day|country|is|was|kind|way|tournament)\b)"
        r"|^\W*\w+ then\b|\bthe (?:latter|former(?! \w))\b"
        r"|\b(?:aforementioned|the same (?:day|time|month|year|reason|way))\b"
    ),
    introducing=r" an? ((?:[a-z][a-z-]+ ?){1,3})",
    # Not those that stand for what a first sentence names: "the company" is Harbour Lines.
    definite=(
        r" the (?:[a-z-]+ )??(?!(?:company|firm|group|club|team|side|band|party|government|country|city"
        r"|president|minister|secretary|chancellor|chief|man|woman|singer|actor|actress|star|player|striker)\b)([a-z-]{3,}),?"
        r" (?:is|are|was|were|has|have|had|will|would|can|could|may|might|also|said|says|added|came|comes|did|does"
        r"|should|must|who|which|and|took|takes|made|makes|\w+ed)\b"
    ),
    unsaid=words(
        "audit author document documents dossier leaflet letter memo professor petition witness"
    ),
    things=words(""),
    roles=words(""),
    personal=words("you your i we my me us our"),
    background=r"\W*(?i:earlier|previously)\b",
    speech=(
        r"\b(?:sa(?:id|ys?|ying)|add(?:s|ed|ing)|t(?:old|ells?)|stat(?:es?|ed|ing)|not(?:es?|ed|ing)|insist(?:s|ed|ing)?"
        r"|warn(?:s|ed|ing)?|expla(?:in(?:s|ed|ing)?)|according to|tweet(?:s|ed)|w(?:rote|rites)|claim(?:s|ed)?"
        r"|argu(?:es?|ed)|admit(?:s|ted)|ask(?:s|ed)?|repl(?:y|ies|ied)|announc(?:es|ed)|stress(?:es|ed)|declar(?:es|ed)"
        r"|conclud(?:es|ed)|recall(?:s|ed)|suggest(?:s|ed)|continued|joked|commented|complained|recounted|emphasi[sz]ed)\b"
    ),
)
