"""A case file: several calculations of one person together, one note for all of them, and two cases side by side.

`read` takes in what a link or a saved file holds, whole or not at all; `note` writes the journal note, in the words of
`wording`; `compare` tells where two cases differ. Nothing here keeps anything.
"""
