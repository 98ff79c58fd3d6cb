"""Serves the site to those who write it: a page that is asked for is made at once, and all of it in the background."""
