"""The pages: a pure function from the catalogue to Markdown texts by path."""
