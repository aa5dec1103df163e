"""Words of one language that tell who is named as the speaker in a sentence."""

from dataclasses import dataclass

from analysis.languages.shapes.agreement import AgreementWords


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class AttributionWords:
    """All in lower case."""

    agreement: AgreementWords | None  # None where the order of words tells the subject
