"""English words of "on Thursday", "in a statement": when and where somebody said something."""

DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later
    """.split()  # noqa: SIM905
)
MONTHS = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sept oct nov dec
    """.split()  # noqa: SIM905
)
OPENERS = frozenset(
    """
    on in at during via by late early last this
    """.split()  # noqa: SIM905
)
PARTS = frozenset(
    """
    morning afternoon evening night week month year
    """.split()  # noqa: SIM905
)
# The aside ends with one of these.
VENUES = frozenset(
    """
    statement interview email e-mail letter tweet post speech report briefing conference call memo filing ruling
    release message video address note hearing meeting rally debate podcast broadcast blog column testimony
    """.split()  # noqa: SIM905
)
# What goes on behind it without being what was said.
LINKS = frozenset(
    """
    as after when while before amid following adding citing ahead during despite because although though since
    until referring noting
    """.split()  # noqa: SIM905
)
# Behind these "last year" is what is spoken of: "said last year was hard".
VERBS = frozenset(
    """
    was were is are has had will would could can may might must should did does went began ended
    """.split()  # noqa: SIM905
)
