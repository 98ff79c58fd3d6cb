"""What several doors show: sources, figures, contacts, contradictions in a word; and how a template is filled in."""
