//! The general reader: any YAML, through the `serde_yaml` fork that the workspace uses.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::diagnostics::Diagnostic;
use crate::source::{SourceFile, Span};
use crate::spec::tree::{At, Entry, Node, Value, float_text};

/// Reads a file's only document.
pub(super) fn read(file: &SourceFile) -> Result<Node<'_>, Box<Diagnostic>> {
    let counter = Counter::default();
    Reading(&counter).deserialize(serde_yaml::Deserializer::from_str(&file.text)).map_err(|error| {
        let span = error.location().map(|at| offset(&file.text, at.line(), at.column()));
        let text = error.to_string();
        // The parser appends the place, which the diagnostic shows anyway.
        let message = text.split(" at line ").next().unwrap_or(&text);
        let start = span.unwrap_or(0);
        let problem = Diagnostic::error("spec::not-yaml", format!("this is not a spec: {message}"))
            .at(file.location(Span::new(start, start)))
            .with_remedy("repair the line, or write the file anew with `cargo xtask import`");
        Box::new(problem)
    })
}

/// The byte where the node or key of that number starts.
///
/// serde tells no places of values that are fine, only of errors: so the file is read again, with an error at that node.
pub(super) fn find(file: &SourceFile, at: At) -> usize {
    let counter = Counter { next: Cell::new(0), stop_at: Some(at.0) };
    match Reading(&counter).deserialize(serde_yaml::Deserializer::from_str(&file.text)) {
        Err(error) => error.location().map_or(0, |at| offset(&file.text, at.line(), at.column())),
        Ok(_) => 0,
    }
}

/// The byte offset of a line and a column in characters, both from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    let line_end = rest.find('\n').unwrap_or(rest.len());
    let in_line = rest.char_indices().nth(column.saturating_sub(1)).map_or(line_end, |(at, _)| at.min(line_end));
    start + in_line
}

/// Numbers the values and keys in the order they come.
#[derive(Default)]
struct Counter {
    next: Cell<u32>,
    stop_at: Option<u32>,
}

impl Counter {
    fn take<E: de::Error>(&self) -> Result<At, E> {
        let at = self.next.get();
        self.next.set(at.saturating_add(1));
        if self.stop_at == Some(at) { Err(E::custom("here")) } else { Ok(At(at)) }
    }
}

struct Reading<'c>(&'c Counter);

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Reading<'_> {
    fn scalar<'de, E: de::Error>(&self, value: Value<'de>) -> Result<Node<'de>, E> {
        Ok(Node { at: self.0.take()?, value })
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
        let at = self.0.take()?;
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(Reading(self.0))? {
            items.push(item);
        }
        Ok(Node { at, value: Value::List(items) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let at = self.0.take()?;
        let mut entries = Vec::new();
        while let Some((key, key_at)) = access.next_key_seed(ReadingKey(self.0))? {
            entries.push(Entry { key, key_at, node: access.next_value_seed(Reading(self.0))? });
        }
        Ok(Node { at, value: Value::Map(entries) })
    }
}

/// A key, which has to be a text: `true:` and `1:` are not names, however much they look like it.
struct ReadingKey<'c>(&'c Counter);

impl<'de> DeserializeSeed<'de> for ReadingKey<'_> {
    type Value = (Cow<'de, str>, At);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ReadingKey<'_> {
    type Value = (Cow<'de, str>, At);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name as key; quote one that YAML reads as something else")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok((Cow::Borrowed(text), self.0.take()?))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok((Cow::Owned(text.to_owned()), self.0.take()?))
    }
}
