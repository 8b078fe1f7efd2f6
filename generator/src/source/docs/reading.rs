//! The files that a page is read from, and what was found to be wrong with them.

use super::super::SourceFile;
use super::block::Place;
use crate::diagnostics::{Diagnostic, Location};

/// A page being read.
pub(super) struct Reading<'a> {
    files: Vec<&'a SourceFile>,
    /// What was found.
    pub found: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    /// Starts with the page itself, which is file 0.
    pub fn new(page: &'a SourceFile) -> Self {
        Self { files: vec![page], found: Vec::new() }
    }

    /// Adds a file that is included.
    pub fn add(&mut self, file: &'a SourceFile) -> usize {
        self.files.push(file);
        self.files.len() - 1
    }

    /// How many files there are.
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// A file by its number.
    pub fn file(&self, number: usize) -> &'a SourceFile {
        self.files[number.min(self.files.len() - 1)]
    }

    /// A place as diagnostics show it.
    pub fn location(&self, place: Place) -> Location {
        self.file(place.file).location(place.span)
    }

    /// Notes something that looks wrong, or is not understood.
    pub fn warn(&mut self, code: &'static str, place: Place, message: String, remedy: &str) {
        let location = self.location(place);
        self.found.push(Diagnostic::warning(code, message).at(location).with_remedy(remedy));
    }
}
