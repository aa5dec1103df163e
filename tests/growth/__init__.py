"""How the cost of reading grows with what is read: inputs of many shapes, and a clock that does not wait for a hang."""
