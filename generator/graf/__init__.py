"""Charts drawn at build time as SVG; the same file stands in the page and can be downloaded."""
