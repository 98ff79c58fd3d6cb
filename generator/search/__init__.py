"""The search: what can be found, under which words, and the index that the browser reads."""
