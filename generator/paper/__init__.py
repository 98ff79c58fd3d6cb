"""Writes papers for meetings as files: a document for Word and a workbook, the same bytes from the same paper."""
