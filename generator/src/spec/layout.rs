//! A file to be written: values, and which of them have lines of their own.

use std::borrow::Cow;

use super::tree::Value;

/// A value with its layout.
#[derive(Clone, Debug)]
pub(crate) enum Block<'a> {
    /// A map of one entry a line.
    Map(Vec<(Cow<'a, str>, Block<'a>)>),
    /// A list of one item a line.
    List(Vec<Block<'a>>),
    /// A property, parameter or the like: its facts on one line, and a line more for each annotation that is more than yes
    /// or no.
    ///
    /// So a change of one fact is a change of one line, however many annotations the element has.
    Element(Vec<(Cow<'a, str>, Value<'a>)>),
    /// A value on one line.
    Value(Value<'a>),
}

impl<'a> Block<'a> {
    /// A text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Value(Value::text(text))
    }
}

/// Whether an entry of an element has a line of its own: annotations that are more than a yes or no, and annotations of
/// annotations, which belong below them.
pub(crate) fn has_own_line(key: &str, value: &Value<'_>) -> bool {
    key.strip_prefix('@').is_some_and(|key| key.contains('@') || !matches!(value, Value::Bool(_)))
}
