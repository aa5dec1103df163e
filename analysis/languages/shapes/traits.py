"""How a language works, where rules must know: one question a field, so that no rule asks which language it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What holds in a language. A rule asks for what it depends on, never for a language."""

    latin_letters: bool  # written in them; elsewhere a word in Latin letters is a foreign name
    cases: bool  # names and nouns change with their case: "Петрова"
    gendered_verbs: bool  # a verb in the past tells the gender of its subject: "сказала"
    drops_subject: bool  # a verb may stand without its subject: "- додала"
    free_order: (
        bool  # the subject may stand behind its verb: "сказав Петренко"; else position tells it
    )
    clause_comma: bool  # a comma stands before "that"
    articles: bool  # "a mayor" is new, "the mayor" is known
    dash_speech: bool  # speech may stand behind a dash, without marks
    marked_names: bool  # names of firms stand in marks, so that few words in marks are hardly a quote: «Альдер»
    colon_speech: (
        bool  # a colon leads to speech, whatever stands before it: "За словами мера: «...»"
    )
    stop_inside_marks: bool  # the writer's comma or full stop stands inside the marks
    title_case: bool  # Headlines Write Most Words Like This
    things_speak: bool  # a thing may be named as the speaker: "the report said"; else only who wrote it speaks
    possessive_s: bool  # "Quenby's dam"
