"""Words that stand in names of bodies, and in what people type, but name nobody by themselves."""

FUNCTION_WORDS = frozenset(
    """
    the a an of and or for in on at to by from with as is are was it that this who what
    і й та або чи в у на з зі із до від для за по про при не що хто це як
    и или в во на с со к ко от для за по о об при не что кто это как
    """.split()  # noqa: SIM905
)
