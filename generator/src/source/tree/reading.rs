//! Builds the tree from whatever serde reads.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{At, Entry, Node, Value, float_text};

/// What may stand as a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keys {
    /// Texts alone: `true:` and `1:` are not names, however much they look like it.
    Texts,
    /// Any scalar, by its text: OpenAPI's status codes are often written `200:`.
    Scalars,
}

/// How places are told.
pub(super) enum Places {
    /// By the number of values and keys in the order they come, since serde tells places of errors alone.
    Numbers {
        /// The next number.
        next: Cell<u32>,
        /// Where to raise an error, so that serde tells the place.
        stop_at: Option<u32>,
    },
    /// By the byte.
    Bytes(Bytes),
    /// By the number, while the bytes of those that are asked for are noted.
    Wanted {
        /// The next number.
        next: Cell<u32>,
        /// Where one is.
        bytes: Bytes,
        /// The numbers asked for, with their bytes.
        wanted: RefCell<BTreeMap<u32, u32>>,
    },
}

/// Where a text stands in the file that it is a part of. A text with escapes, a number, a list or a map is none, and
/// stands at the text before it: its key, or that of what holds it.
pub(super) struct Bytes {
    start: usize,
    length: usize,
    last: Cell<u32>,
}

impl Bytes {
    fn of(text: &str) -> Self {
        Self { start: text.as_ptr() as usize, length: text.len(), last: Cell::new(0) }
    }

    fn take(&self, part: Option<&str>) -> u32 {
        let offset = part.and_then(|part| (part.as_ptr() as usize).checked_sub(self.start));
        if let Some(offset) = offset.filter(|offset| *offset < self.length) {
            // A file has at most u32::MAX bytes, see SourceFile::from_bytes.
            self.last.set(u32::try_from(offset).unwrap_or(u32::MAX));
        }
        self.last.get()
    }
}

impl Places {
    /// By numbers.
    pub fn numbers(stop_at: Option<u32>) -> Self {
        Self::Numbers { next: Cell::new(0), stop_at }
    }

    /// By bytes of a file.
    pub fn bytes(text: &str) -> Self {
        Self::Bytes(Bytes::of(text))
    }

    /// By numbers, with the bytes of some.
    pub fn wanted(text: &str, wanted: impl Iterator<Item = u32>) -> Self {
        let wanted = RefCell::new(wanted.map(|number| (number, 0)).collect());
        Self::Wanted { next: Cell::new(0), bytes: Bytes::of(text), wanted }
    }

    fn take<E: de::Error>(&self, part: Option<&str>) -> Result<At, E> {
        let number = |next: &Cell<u32>| {
            let at = next.get();
            next.set(at.saturating_add(1));
            at
        };
        match self {
            Self::Numbers { next, stop_at } => {
                let at = number(next);
                if *stop_at == Some(at) { Err(E::custom("here")) } else { Ok(At(at)) }
            }
            Self::Bytes(bytes) => Ok(At(bytes.take(part))),
            Self::Wanted { next, bytes, wanted } => {
                let at = number(next);
                let byte = bytes.take(part);
                if let Some(found) = wanted.borrow_mut().get_mut(&at) {
                    *found = byte;
                }
                Ok(At(at))
            }
        }
    }
}

/// What all of a tree's nodes are read with.
pub(super) struct Rules {
    pub places: Places,
    pub keys: Keys,
    /// How many more values there may be. Every value takes a byte of the file or more, unless aliases repeat it: a few
    /// lines of those can stand for more values than any memory holds.
    pub left: Cell<usize>,
}

impl Rules {
    /// Rules for a text.
    pub fn new(text: &str, places: Places, keys: Keys) -> Self {
        Self { places, keys, left: Cell::new(text.len().saturating_add(1)) }
    }

    fn value<E: de::Error>(&self, part: Option<&str>) -> Result<At, E> {
        match self.left.get().checked_sub(1) {
            Some(left) => self.left.set(left),
            None => return Err(E::custom("aliases repeat more than the file holds")),
        }
        self.places.take(part)
    }
}

/// Reads a value.
pub(super) struct Reading<'c>(pub &'c Rules);

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Reading<'_> {
    fn scalar<'de, E: de::Error>(&self, value: Value<'de>) -> Result<Node<'de>, E> {
        let part = match &value {
            Value::Text(Cow::Borrowed(text)) => Some(*text),
            _ => None,
        };
        Ok(Node { at: self.0.value(part)?, value })
    }

    fn number<'de, E: de::Error>(&self, text: String) -> Result<Node<'de>, E> {
        self.scalar(Value::Float(Cow::Owned(text)))
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without a tag")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node<'de>, E> {
        self.scalar(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node<'de>, E> {
        self.scalar(Value::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node<'de>, E> {
        self.scalar(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node<'de>, E> {
        self.scalar(Value::Int(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node<'de>, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.number(value.to_string()),
        }
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node<'de>, E> {
        self.number(value.to_string())
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node<'de>, E> {
        self.number(value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node<'de>, E> {
        match float_text(value) {
            Some(text) => self.number(text),
            None => Err(E::custom("a number that is not finite; write the text \"INF\", \"-INF\" or \"NaN\"")),
        }
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Node<'de>, E> {
        self.scalar(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Node<'de>, E> {
        self.scalar(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let at = self.0.value(None)?;
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(Reading(self.0))? {
            items.push(item);
        }
        Ok(Node { at, value: Value::List(items) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let at = self.0.value(None)?;
        let mut entries = Vec::new();
        while let Some((key, key_at)) = access.next_key_seed(ReadingKey(self.0))? {
            entries.push(Entry { key, key_at, node: access.next_value_seed(Reading(self.0))? });
        }
        Ok(Node { at, value: Value::Map(entries) })
    }
}

/// Reads a key.
struct ReadingKey<'c>(&'c Rules);

impl<'de> DeserializeSeed<'de> for ReadingKey<'_> {
    type Value = (Cow<'de, str>, At);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl ReadingKey<'_> {
    fn scalar<'de, E: de::Error>(self, unexpected: de::Unexpected<'_>, text: String) -> Result<(Cow<'de, str>, At), E> {
        match self.0.keys {
            Keys::Texts => Err(E::invalid_type(unexpected, &self)),
            Keys::Scalars => Ok((Cow::Owned(text), self.0.places.take(None)?)),
        }
    }
}

impl<'de> Visitor<'de> for ReadingKey<'_> {
    type Value = (Cow<'de, str>, At);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name as key; quote one that YAML reads as something else")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok((Cow::Borrowed(text), self.0.places.take(Some(text))?))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok((Cow::Owned(text.to_owned()), self.0.places.take(None)?))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        self.scalar(de::Unexpected::Unit, "null".to_owned())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        self.scalar(de::Unexpected::Bool(value), value.to_string())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.scalar(de::Unexpected::Signed(value), value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        self.scalar(de::Unexpected::Unsigned(value), value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.scalar(de::Unexpected::Float(value), value.to_string())
    }
}
