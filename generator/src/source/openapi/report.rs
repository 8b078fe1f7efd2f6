//! Collects findings about one description, and finds their lines at the end, all together.

use super::document::Document;
use crate::diagnostics::{Diagnostic, in_order};
use crate::source::tree::{At, Node};
use crate::source::{LineIndex, Span};

/// The most findings that are kept: for each the file is searched, and the first say it.
const MOST: usize = 50;

/// The findings, with the nodes that they are about.
pub(super) struct Report<'d> {
    document: &'d Document<'d>,
    found: Vec<(At, Diagnostic)>,
    unplaced: Vec<Diagnostic>,
    errors: usize,
    dropped: usize,
}

impl<'d> Report<'d> {
    /// An empty report.
    pub fn new(document: &'d Document<'d>) -> Self {
        Self { document, found: Vec::new(), unplaced: Vec::new(), errors: 0, dropped: 0 }
    }

    /// Whether anything was an error.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Adds an error about a node.
    pub fn error(&mut self, node: &Node<'_>, code: &'static str, message: &str, remedy: impl Into<String>) {
        self.add(node.at, node, Diagnostic::error(code, message).with_remedy(remedy));
    }

    /// Adds an error about a node at its key.
    pub fn error_at(&mut self, at: At, node: &Node<'_>, code: &'static str, message: &str, remedy: impl Into<String>) {
        self.add(at, node, Diagnostic::error(code, message).with_remedy(remedy));
    }

    /// Adds a warning about a node.
    pub fn warning(&mut self, node: &Node<'_>, code: &'static str, message: &str, remedy: impl Into<String>) {
        self.add(node.at, node, Diagnostic::warning(code, message).with_remedy(remedy));
    }

    /// Adds a finding that no node can be blamed for.
    pub fn unplaced(&mut self, diagnostic: Diagnostic) {
        self.errors += usize::from(diagnostic.is_error());
        self.unplaced.push(diagnostic);
    }

    /// Adds a finding about a node, with its place and pointer.
    pub fn add(&mut self, at: At, node: &Node<'_>, mut diagnostic: Diagnostic) {
        self.errors += usize::from(diagnostic.is_error());
        if self.found.len() >= MOST {
            self.dropped += 1;
            return;
        }
        diagnostic.message = format!("{}, at `{}`", diagnostic.message, self.document.pointer(node));
        self.found.push((at, diagnostic));
    }

    /// The findings with their places, in the order of the file.
    pub fn finish(self) -> Vec<Diagnostic> {
        let mut findings = self.unplaced;
        if !self.found.is_empty() {
            let offsets = self.document.offsets(self.found.iter().map(|(at, _)| *at));
            let file = self.document.file();
            let index = LineIndex::new(file);
            for (at, diagnostic) in self.found {
                let start = offsets.get(&at.0).copied().unwrap_or_default() as usize;
                let rest = file.text.get(start..).unwrap_or_default();
                let length = rest.find([' ', ',', ':', '}', ']', '"', '\'', '\n', '\r']).unwrap_or(rest.len()).max(1);
                findings.push(diagnostic.at(index.location(Span::new(start, start + length))));
            }
        }
        let mut findings = in_order(findings);
        if self.dropped > 0 {
            let message =
                format!("{} has {} more findings, which are not listed", self.document.file().path, self.dropped);
            let last = match self.errors {
                0 => Diagnostic::warning("openapi::too-many-findings", message),
                _ => Diagnostic::error("openapi::too-many-findings", message),
            };
            findings.push(last.with_remedy("repair those that are listed first"));
        }
        findings
    }
}
