//! Collects findings about one file.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::diagnostics::{Diagnostic, Severity};
use crate::source::{LineIndex, SourceFile, Span};

/// The most findings that are kept: a hostile file could otherwise fill the memory with them.
const MOST: usize = 1000;

/// The findings about a file, each put at its place in it.
pub(super) struct Report<'a> {
    file: &'a SourceFile,
    /// Built with the first finding: a file without any does not pay for it.
    index: OnceCell<LineIndex<'a>>,
    found: Vec<Diagnostic>,
    errors: usize,
    dropped: usize,
    /// Names that have been reported as undefined already, so that the model's check need not repeat it.
    undefined: HashSet<Span>,
}

impl<'a> Report<'a> {
    /// An empty report about a file.
    pub(super) fn new(file: &'a SourceFile) -> Self {
        Self { file, index: OnceCell::new(), found: Vec::new(), errors: 0, dropped: 0, undefined: HashSet::new() }
    }

    /// Adds an error.
    pub(super) fn error(&mut self, span: Span, code: &'static str, message: String, remedy: impl Into<String>) {
        self.add(span, Diagnostic::error(code, message).with_remedy(remedy));
    }

    /// Adds a warning.
    pub(super) fn warning(&mut self, span: Span, code: &'static str, message: String, remedy: impl Into<String>) {
        self.add(span, Diagnostic::warning(code, message).with_remedy(remedy));
    }

    /// Adds a diagnostic at a place.
    pub(super) fn add(&mut self, span: Span, diagnostic: Diagnostic) {
        // Without room its place is not worked out either.
        let location = (self.found.len() < MOST).then(|| self.index().location(span));
        self.add_unplaced(diagnostic.at(location));
    }

    /// Adds a diagnostic that has its place already, or none.
    pub(super) fn add_unplaced(&mut self, diagnostic: Diagnostic) {
        if diagnostic.severity == Severity::Error {
            self.errors += 1;
        }
        if self.found.len() < MOST {
            self.found.push(diagnostic);
        } else {
            self.dropped += 1;
        }
    }

    /// Adds an error about a name that means nothing; whatever else is found about it later is left out.
    pub(super) fn undefined(&mut self, span: Span, code: &'static str, message: String, remedy: impl Into<String>) {
        self.undefined.insert(span);
        self.error(span, code, message, remedy);
    }

    /// Whether a name has been reported to mean nothing.
    pub(super) fn is_undefined(&self, span: Span) -> bool {
        self.undefined.contains(&span)
    }

    /// The line of a place.
    pub(super) fn line(&self, span: Span) -> u32 {
        self.index().line(span.start as usize)
    }

    /// The findings, with a last one that says how many more there were.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        if self.dropped > 0 {
            let message = format!("{} has {} more findings, which are not listed", self.file.path, self.dropped);
            // An error if errors may be among them, so that none can hide behind a thousand warnings.
            let last = if self.errors > 0 {
                Diagnostic::error("csdl::too-many-findings", message)
            } else {
                Diagnostic::warning("csdl::too-many-findings", message)
            };
            self.found.push(last.with_remedy("repair those that are listed first"));
        }
        self.found
    }

    fn index(&self) -> &LineIndex<'a> {
        self.index.get_or_init(|| LineIndex::new(self.file))
    }
}
