"""The texts of an article and what stands in them: Chinese strings, words, quotation marks, brackets, cells."""
