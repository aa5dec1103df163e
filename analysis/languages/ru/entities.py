"""Russian words that tell what tells that capitalised words are people, organisations, roles."""

from analysis.languages.shapes.entities import EntityWords

ENTITIES = EntityWords()
