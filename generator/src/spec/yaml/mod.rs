//! YAML: the writer of our layout, and two readers that agree with each other.
//!
//! The full beta is several megabytes of specs and has to be read within a fraction of a second. So there is a strict
//! reader for exactly what [`write()`] emits, which borrows from the text, and where a file that was edited by hand leaves
//! that subset, the general YAML parser reads it instead. What the strict reader accepts, both read as the same tree
//! (`tests` mutates files to prove it).

mod quoting;
mod strict;
#[cfg(test)]
mod tests;
mod write;

use super::tree::{At, Node};
use crate::diagnostics::{Diagnostic, Location};
use crate::source::tree::yaml as general;
use crate::source::{SourceFile, Span};

pub(crate) use write::write;

/// A file that was read, with the way back from its nodes to its lines.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    file: &'a SourceFile,
    reader: Reader,
    /// The content.
    pub root: Node<'a>,
}

/// Which reader read a file, hence what an [`At`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    /// The strict one: bytes.
    Strict,
    /// The general one: values and keys in their order.
    General,
}

/// Reads a file.
pub(crate) fn read(file: &SourceFile) -> Result<Document<'_>, Box<Diagnostic>> {
    match strict::read(&file.text) {
        Some(root) => Ok(Document { file, reader: Reader::Strict, root }),
        None => read_general(file),
    }
}

/// Reads a file with the general parser alone.
pub(crate) fn read_general(file: &SourceFile) -> Result<Document<'_>, Box<Diagnostic>> {
    let root = general::read(&file.text, general::Keys::Texts).map_err(|malformed| {
        let problem = Diagnostic::error("spec::not-yaml", format!("this is not a spec: {}", malformed.message))
            .at(file.location(Span::new(malformed.offset, malformed.offset)))
            .with_remedy("repair the line, or write the file anew with `cargo xtask import`");
        Box::new(problem)
    })?;
    Ok(Document { file, reader: Reader::General, root })
}

/// Reads a file with the strict reader alone; `None` where the file leaves what it reads.
#[cfg(test)]
pub(crate) fn read_strict(file: &SourceFile) -> Option<Document<'_>> {
    strict::read(&file.text).map(|root| Document { file, reader: Reader::Strict, root })
}

impl Document<'_> {
    /// The place of a node or key.
    pub fn location(&self, at: At) -> Location {
        let start = match self.reader {
            Reader::Strict => at.0 as usize,
            Reader::General => general::find(&self.file.text, general::Keys::Texts, at),
        };
        self.file.location(Span::new(start, start + token_length(&self.file.text, start)))
    }
}

/// How much to underline: the scalar or key that starts there, or the one bracket.
fn token_length(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let mut chars = rest.char_indices();
    match chars.next() {
        Some((_, quote @ ('"' | '\''))) => {
            let mut escaped = false;
            for (at, c) in chars {
                match c {
                    '\n' => return at,
                    _ if escaped => escaped = false,
                    '\\' if quote == '"' => escaped = true,
                    _ if c == quote => return at + 1,
                    _ => {}
                }
            }
            rest.len()
        }
        Some((_, '{' | '[')) | None => 1,
        Some(_) => rest.find([' ', ',', ':', '}', ']', '\n', '\r']).unwrap_or(rest.len()).max(1),
    }
}
