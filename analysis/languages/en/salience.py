"""English words that make a quote worth reading or not."""

from analysis.languages.shapes.salience import SalienceWords, any_of, first_of

SALIENCE = SalienceWords(
    decides=any_of(
        r"(?:will|won['’]t|must|shall|cannot|can['’]t|refuse|demand|promise|guarantee|pledge|resign|veto)\b",
        r"(?:decid|agree|plan(?:s|ned|ning)?\b|bann?|vot(?:e|ing)|launch|rebuil|build|clos(?:e|ing)|open(?:s|ed|ing)?\b)",
        r"(?:rais(?:e|ing)|cut(?:s|ting)?\b|pay(?:s|ing)?\b|paid\b|arrest|evacuat|going to|need to|have to|has to)",
    ),
    reasons=any_of(
        r"because\b",
        r"that is why\b",
        r"that['’]s why\b",
        r"therefore\b",
        r"otherwise\b",
        r"instead of\b",
    ),
    greets=first_of(
        r"(?:many )?thanks?(?: you| to)?",
        r"good (?:morning|afternoon|evening|day|night)",
        r"hello|hi|hey|welcome|congratulations|sorry|excuse me|no comment",
        r"happy (?:birthday|new year|holidays)|dear (?:friends|colleagues)|ladies and gentlemen",
    ),
    fills=first_of("yes|no|well|okay|ok|of course|you know|look|listen|and|but|so"),
    pleased=any_of(
        r"(?:we|i)(?: are| am|['’]re|['’]m|'ve been| were| was)(?: very| so| really| deeply)?"
        r" (?:happy|glad|pleased|proud|delighted|excited|grateful|thrilled|honou?red)",
        r"(?:great|big|special|wonderful|historic) (?:day|honou?r|moment|occasion|pleasure)",
    ),
    points_back=first_of(
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "he",
        "she",
        "they",
        "them",
        "his",
        "her",
        "their",
    ),
)
