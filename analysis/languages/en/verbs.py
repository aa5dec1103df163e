"""Common English verbs: what makes words a sentence."""

from __future__ import annotations

from analysis.languages.shapes.reporting import words

_HELPERS = words(
    "am is are was were be been being isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did"
    " don't doesn't didn't can could will would shall should may might must can't cannot couldn't won't wouldn't"
    " shouldn't mustn't it's that's there's he's she's they're we're you're i'm i've they've we've you've he'll"
    " she'll it'll they'll we'll i'll he'd she'd they'd we'd i'd"
)
_PAST = words(
    "became began bent bet bit bled blew bore bought broke brought built burst came caught chose crept dealt"
    " drank drew drove ate fed fell felt fought found fled flew forgot forgave froze gave went got ground grew"
    " held heard hid hit hung hurt kept knelt knew laid led left lent let lit lost made meant met paid put quit"
    " ran rang read rode rose said sank sat saw sent set shook shone shot shut slept slid sold sought spent split"
    " spoke sprang stood stole struck stuck stung sunk swam swept swore taught thought threw told took tore"
    " understood withdrew withstood woke won wore wrote overcame undertook upheld cost cut beat bid spread"
)
_PLAIN = words(
    "accept act add affect agree aim allow answer appear apply argue arrive ask attack attract avoid back bear"
    " become begin believe belong block bring build burn buy call care carry catch cause change charge check"
    " choose claim close come compete consider contain continue contribute control count cover create cross cry"
    " decide defend demand depend deserve destroy die differ disagree discuss do drink drive drop eat enjoy enter"
    " exist expect explain face fail fall fear feel fight fill find fit fix fly focus follow force forget form"
    " gain get give go grow guess handle happen hate have hear help hide hit hold hope hurt include increase"
    " intend invest involve join keep kill know lack lead learn leave let lie like listen live look lose love make"
    " matter mean meet miss mistake move need offer open oppose order own pass pay plan play point prefer prepare"
    " prevent produce promise protect prove provide pull push put raise reach read receive refuse regret reject"
    " rely remain remember remove require respect rest return ride rise risk rule run save say see seek seem sell"
    " send serve show sing sit sleep speak spend spread stand start stay stop struggle study succeed suffer"
    " suggest support suppose survive take talk teach tell tend test thank think threaten train travel treat trust"
    " try turn understand use visit vote wait walk want waste watch weigh welcome win wish work worry worsen write"
)
_SINGULAR = frozenset(
    word[:-1] + "ies"
    if word.endswith("y") and word[-2] not in "aeou"
    else word + ("es" if word.endswith(("s", "sh", "ch", "x", "o")) else "s")
    for word in _PLAIN
)
FINITE = _HELPERS | _PAST | _PLAIN | _SINGULAR
TELLS = _HELPERS | _PAST  # forms that are no nouns: a noun phrase ends before them
