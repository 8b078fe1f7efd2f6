//! Masks the secrets in JSON text, for printing.

use std::borrow::Cow;

use super::{JsonKind, ReadError, Reader, Writer};
use crate::masking::{MASK, is_secret_member, is_signed_url};

/// Returns a JSON text with `"***"` in place of each secret, or `None` if the text is not JSON.
///
/// Secrets are the values at these JSON pointers, the values of members whose names look secret, and signed URLs.
/// Null is not masked.
pub(crate) fn masked(text: &str, pointers: &[String]) -> Option<String> {
    let mut masked = Masked { pointers, path: String::new(), writer: Writer::new() };
    let mut reader = Reader::new(text);
    masked.value(&mut reader, false).ok()?;
    reader.finish().ok()?;
    Some(masked.writer.into_text())
}

struct Masked<'p> {
    pointers: &'p [String],
    /// JSON pointer to the current value.
    path: String,
    writer: Writer,
}

impl Masked<'_> {
    fn value(&mut self, reader: &mut Reader<'_>, named_secret: bool) -> Result<(), ReadError> {
        let kind = reader.kind();
        if kind != Some(JsonKind::Null) && (named_secret || self.pointers.contains(&self.path)) {
            reader.raw()?;
            self.writer.string(MASK);
            return Ok(());
        }
        match kind {
            Some(JsonKind::Object) => {
                self.writer.begin_object();
                reader.object(&mut |reader, name: Cow<'_, str>| {
                    self.writer.name(&name);
                    self.step(&name, |masked| masked.value(reader, is_secret_member(&name)))
                })?;
                self.writer.end_object();
            }
            Some(JsonKind::Array) => {
                let mut position = 0_usize;
                self.writer.begin_array();
                reader.array(&mut |reader| {
                    self.writer.item();
                    let name = position.to_string();
                    position += 1;
                    self.step(&name, |masked| masked.value(reader, false))
                })?;
                self.writer.end_array();
            }
            Some(JsonKind::String) => {
                let raw = reader.raw()?;
                let is_secret = Reader::new(raw).string().is_ok_and(|text| is_signed_url(&text));
                if is_secret { self.writer.string(MASK) } else { self.writer.raw(raw) }
            }
            _ => self.writer.raw(reader.raw()?),
        }
        Ok(())
    }

    /// Reads a nested value, with its name or index appended to the JSON pointer.
    fn step(&mut self, name: &str, read: impl FnOnce(&mut Self) -> Result<(), ReadError>) -> Result<(), ReadError> {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&name.replace('~', "~0").replace('/', "~1"));
        let outcome = read(self);
        self.path.truncate(length);
        outcome
    }
}
