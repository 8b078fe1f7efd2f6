//! What a YAML or JSON file holds, once its text is read and before it means anything: scalars, lists and maps with
//! places.

pub(crate) mod json;
mod reading;
pub(crate) mod yaml;

use std::borrow::Cow;

/// Where a node stands: a byte offset, or the number of a YAML value or key; who has read the file knows which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct At(pub u32);

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub at: At,
    pub value: Value<'a>,
}

/// A value. Maps keep the order of their text and may hold a key twice, which is for the reader to report.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    Int(i64),
    /// A number that is not an `Int`, in the shortest text that reads back as it.
    Float(Cow<'a, str>),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Map(Vec<Entry<'a>>),
}

/// A key of a map with its value.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    pub key: Cow<'a, str>,
    pub key_at: At,
    pub node: Node<'a>,
}

// Two trees are the same if they say the same: where a node stands is no part of that.
impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl PartialEq for Entry<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.node == other.node
    }
}

impl<'a> Node<'a> {
    /// The entries of a map; none of anything else.
    pub fn entries(&self) -> &[Entry<'a>] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> &[Node<'a>] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// What stands under a key of a map.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text under a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// Whether `true` stands under a key.
    pub fn is_true(&self, key: &str) -> bool {
        self.get(key).is_some_and(|node| node.value == Value::Bool(true))
    }
}

impl<'a> Value<'a> {
    /// A text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    /// A list of values to be written.
    pub fn list(items: impl IntoIterator<Item = Value<'a>>) -> Self {
        Self::List(items.into_iter().map(Node::from).collect())
    }

    /// A map of values to be written.
    pub fn map<K: Into<Cow<'a, str>>>(entries: impl IntoIterator<Item = (K, Value<'a>)>) -> Self {
        Self::Map(
            entries
                .into_iter()
                .map(|(key, value)| Entry { key: key.into(), key_at: At::default(), node: value.into() })
                .collect(),
        )
    }

    /// What kind of value it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Int(_) | Self::Float(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
        }
    }
}

impl<'a> From<Value<'a>> for Node<'a> {
    fn from(value: Value<'a>) -> Self {
        Self { at: At::default(), value }
    }
}

/// The text of a number that both readers of a file agree on, if it is finite.
pub(crate) fn float_text(number: f64) -> Option<String> {
    number.is_finite().then(|| format!("{number:?}"))
}
