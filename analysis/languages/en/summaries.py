"""English words that tell what can stand in a summary."""

from analysis.languages.shapes.reporting import words
from analysis.languages.shapes.summaries import SummaryWords

SUMMARIES = SummaryWords(
    courtesies=words("mr mrs ms dr sir lord lady dame"),
    numbered=r"\b(?:War|Part|Phase|Division|Group) I\b",
    captions=(
        # "On the march: Crews leave the old basin."; "File image of the north pier."
        r"[A-Z][^.:,\"“]{2,28}: [A-Z]|(?:[A-Za-z.]+ ){0,4}(?:image|picture|photo|photograph|view) of\b"
        r"|(?:[A-Za-z.]+ ){1,4}(?:image|picture|photo|photograph|portrait|proof|sketch) shows\b"
        # "Harbour News looks at the new pier."
        r"|[A-Z][\w.’']*(?: [A-Z][\w’'.]*){0,3} (?:examines|investigates|looks at|looks back|profiles|rounds up)\b"
    ),
    posed=(
        r"(?!The |An? |This |These )(?:[A-Z][\w.-]+ |and (?=[A-Z])){2,8}"
        r"(?:(?:in|at|with|during|outside|near|before|after|pictured|seen) |(?!morning|evening)\w{2,}ing )"
        r"(?!.{140}|.*\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does)\b)"
    ),
    pictured=words("""
        addresses appears attends celebrates gestures greets listens makes poses reacts sits smiles speaks stands walks
        waves
    """),
    moving=words("arrives carries leaves performs plays pose rides shakes takes wear wears"),
    past_time=r"\b(?:last (?:week|month|year)|in (?:1[89]|20)\d\d|yesterday|earlier this)\b",
    dated=r"\bon (?:WEEKDAY|[A-Z][a-z]{2,8}\.? \d)",
    byline=(
        r"(?i:by) (?:[A-Z][\w.'’-]+ ){2,3}(?:(?:and|&) (?:[A-Z][\w.'’-]+ ){2,3})?"
        r"(?=(?:An?|The|In|On|At|After|As)\b.{30})"
    ),
    near_days=("Today", "Yesterday"),
    photo=("Photo", "Image"),
    aftermath=r"following|in\s+the\s+wake\s+of|after\s+(?:the|a|an|last|this)",
)
