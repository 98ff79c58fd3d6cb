"""“Kend din ret”: from a situation in life to the help, and how to complain."""
