"""English verbs that captions of pictures are written with, in the present."""

from analysis.languages.shapes.reporting import words

PICTURED = words("""
    addresses appears attends celebrates gestures greets listens makes poses reacts sits smiles speaks stands walks
    waves
""")
MOVING = words("arrives carries leaves performs plays pose rides shakes takes wear wears")  # or what will be done
