"""PDF: glyphs at places become lines, columns, blocks, and what stands in the margins of pages."""
