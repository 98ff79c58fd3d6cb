"""Holds each cited figure against the lines of the source text it is said to stand on."""
