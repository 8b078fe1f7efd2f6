//! The JSON writer, which appends to a text.

use std::fmt::{self, Write as _};

use super::string::push_quoted;

/// A writer that appends JSON to a text. It inserts the commas; a type writes itself as exactly one value.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// Creates a writer with an empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the written text.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Writes a comma, unless an object or array has just begun.
    #[inline]
    fn separate(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':' | b',')) {
            self.text.push(',');
        }
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.text.push_str("null");
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.text.push_str(if value { "true" } else { "false" });
    }

    /// Writes a whole number.
    pub fn integer(&mut self, value: i64) {
        self.display(&value);
    }

    /// Writes a string and escapes it where needed.
    pub fn string(&mut self, text: &str) {
        push_quoted(&mut self.text, text);
    }

    /// Writes a value as a string that needs no escapes.
    pub fn plain(&mut self, value: &dyn fmt::Display) {
        self.text.push('"');
        self.display(value);
        self.text.push('"');
    }

    /// Writes a text that is already JSON.
    pub fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// Writes a value whose text is already JSON, such as a number.
    pub fn display(&mut self, value: &dyn fmt::Display) {
        // Writing to a `String` fails only if the formatting of the value fails, and the formatting of these types
        // never does.
        let _ = write!(self.text, "{value}");
    }

    /// Writes an array. `items` calls [`item`](Self::item) before each element.
    pub fn array(&mut self, items: &mut dyn FnMut(&mut Self)) {
        self.begin_array();
        items(self);
        self.end_array();
    }

    /// Begins the next element of an array.
    #[inline]
    pub fn item(&mut self) {
        self.separate();
    }

    /// Begins an array.
    #[inline]
    pub(super) fn begin_array(&mut self) {
        self.text.push('[');
    }

    /// Ends an array.
    #[inline]
    pub(super) fn end_array(&mut self) {
        self.text.push(']');
    }

    /// Begins an object.
    pub(super) fn begin_object(&mut self) {
        self.text.push('{');
    }

    /// Ends an object.
    pub(super) fn end_object(&mut self) {
        self.text.push('}');
    }

    /// Begins the next member of an object. `quoted` is the name in quotes, followed by a colon.
    #[inline]
    pub fn key(&mut self, quoted: &str) {
        self.separate();
        self.text.push_str(quoted);
    }

    /// Begins the next member of an object.
    pub fn name(&mut self, name: &str) {
        self.separate();
        push_quoted(&mut self.text, name);
        self.text.push(':');
    }
}
