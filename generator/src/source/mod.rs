//! Inputs as text with places in it. The readers of each format are modules of this one.

pub mod csdl;
pub mod docs;
mod line_index;
pub mod openapi;
pub mod permissions;
pub(crate) mod tree;

use crate::diagnostics::{Diagnostic, Diagnostics, Location, excerpt_around};

pub use line_index::LineIndex;

/// A file's name and text. Who constructs it has read the file: this crate does no I/O.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The path as diagnostics show it; for specs relative to `specs/<version>/`, with `/`.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: String,
}

/// A part of a [`SourceFile`], in bytes. `u32` because a file of more than 4 GB is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The first byte after it.
    pub end: u32,
}

impl Span {
    /// A span of byte offsets. Offsets beyond 4 GB are cut off, which [`SourceFile::from_bytes`] rules out.
    pub fn new(start: usize, end: usize) -> Self {
        let cut = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: cut(start), end: cut(end) }
    }
}

impl SourceFile {
    /// A file from text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// A file from bytes, which have to be UTF-8; a byte order mark is dropped.
    pub fn from_bytes(path: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostics> {
        let path = path.into();
        if u32::try_from(bytes.len()).is_err() {
            let message = format!("`{path}` has {} bytes; files of more than 4 GB are not read", bytes.len());
            return Err(Diagnostic::error("source::too-large", message).into());
        }
        if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] = bytes.as_slice() {
            let name = if bytes[0] == 0xff { "UTF-16LE" } else { "UTF-16BE" };
            let location = Location { file: path, line: 1, column: 1, excerpt: String::new(), offset: 0, width: 1 };
            let message = format!("the file starts with the byte order mark of {name}; only UTF-8 is read");
            let remedy = format!("convert it, for example with `iconv -f {name} -t UTF-8`");
            return Err(Diagnostic::error("source::utf-16", message).at(location).with_remedy(remedy).into());
        }
        match String::from_utf8(bytes) {
            Ok(mut text) => {
                if text.starts_with('\u{feff}') {
                    text.drain(..'\u{feff}'.len_utf8());
                }
                Ok(Self { path, text })
            }
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let bytes = error.into_bytes();
                // The line with its invalid bytes replaced, so that it can be shown at all.
                let end = bytes[valid..]
                    .iter()
                    .take(4096)
                    .position(|byte| *byte == b'\n')
                    .map_or(bytes.len(), |at| valid + at);
                let shown_end = end.min(valid + 4096);
                let message = format!("byte {valid} (0x{:02x}) is not valid UTF-8", bytes[valid]);
                let mut text = String::from_utf8_lossy(&bytes[..valid]).into_owned();
                text.push_str(&String::from_utf8_lossy(&bytes[valid..shown_end]));
                let file = Self { path, text };
                let location = file.location(Span::new(valid, valid));
                let remedy = "save the file as UTF-8, or fetch it again if the transfer damaged it";
                Err(Diagnostic::error("source::not-utf-8", message).at(location).with_remedy(remedy).into())
            }
        }
    }

    /// The place of a span, for a single diagnostic; for many, build a [`LineIndex`] once.
    pub fn location(&self, span: Span) -> Location {
        LineIndex::new(self).location(span)
    }

    /// The text of a span, or what of it lies inside the file.
    pub fn slice(&self, span: Span) -> &str {
        let start = floor_boundary(&self.text, span.start as usize);
        let end = floor_boundary(&self.text, span.end as usize).max(start);
        &self.text[start..end]
    }
}

/// The nearest character boundary at or before an offset.
fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_dropped() {
        let file = SourceFile::from_bytes("a", b"\xef\xbb\xbf<a/>".to_vec()).expect("valid");
        assert_eq!(file.text, "<a/>");
    }

    #[test]
    fn invalid_utf_8_has_line_and_column() {
        let error = SourceFile::from_bytes("a", b"<a>\n  <b c=\"\xe9\xff\"/>\n</a>".to_vec()).expect_err("invalid");
        let location = error.as_slice()[0].location.clone().expect("located");
        assert_eq!((location.line, location.column), (2, 9));
        assert_eq!(location.excerpt, "  <b c=\"\u{fffd}\u{fffd}\"/>");
    }

    #[test]
    fn utf_16_is_named() {
        for (bytes, name) in [(b"\xff\xfe<\0".to_vec(), "UTF-16LE"), (b"\xfe\xff\0<".to_vec(), "UTF-16BE")] {
            let error = SourceFile::from_bytes("a", bytes).expect_err("refused");
            assert!(error.as_slice()[0].message.contains(name));
        }
    }
}
