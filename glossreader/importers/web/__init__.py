"""Pages that lie on the web: what an address says, whom it leads to, what comes back."""
