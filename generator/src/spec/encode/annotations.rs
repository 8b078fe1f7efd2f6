//! Annotations as `@Term#Qualifier` entries.

use std::borrow::Cow;

use crate::ir::{Annotations, Expression};
use crate::spec::layout::Block;
use crate::spec::tree::{Value, float_text};

/// The type of a record, as a fragment of the document that defines it.
pub(crate) const RECORD_TYPE: &str = "@type";

/// The entries for annotations on what `prefix` names: empty for the map itself, a member's name inside an enum type.
///
/// An annotation of an annotation stands beside it, under both names: `@A@B`.
pub(super) fn entries<'a>(prefix: &str, annotations: &'a Annotations) -> Vec<(Cow<'a, str>, Value<'a>)> {
    let mut entries = Vec::new();
    collect(prefix, annotations, &mut entries);
    entries
}

fn collect<'a>(prefix: &str, annotations: &'a Annotations, entries: &mut Vec<(Cow<'a, str>, Value<'a>)>) {
    for (key, annotation) in annotations {
        let name = format!("{prefix}@{key}");
        entries.push((Cow::Owned(name.clone()), expression(&annotation.value)));
        collect(&name, &annotation.annotations, entries);
    }
}

/// The same entries, one a line.
pub(super) fn blocks<'a>(
    prefix: &str,
    annotations: &'a Annotations,
) -> impl Iterator<Item = (Cow<'a, str>, Block<'a>)> {
    entries(prefix, annotations).into_iter().map(|(key, value)| (key, Block::Value(value)))
}

/// What an expression says.
pub(in crate::spec) fn expression(expression: &Expression) -> Value<'_> {
    match expression {
        Expression::Null => Value::Null,
        Expression::Bool(value) => Value::Bool(*value),
        Expression::Int(value) => Value::Int(*value),
        Expression::Number(text) => number(text),
        Expression::Text(text) => Value::text(text),
        Expression::Path(path) => Value::map([("$Path", Value::text(path))]),
        Expression::Collection(items) => Value::list(items.iter().map(self::expression)),
        Expression::Record(record) => {
            let record_type =
                record.record_type.iter().map(|name| (Cow::Borrowed(RECORD_TYPE), Value::text(format!("#{name}"))));
            let properties =
                record.properties.iter().map(|(name, value)| (Cow::Borrowed(name.as_str()), self::expression(value)));
            Value::map(record_type.chain(properties).chain(entries("", &record.annotations)))
        }
    }
}

/// A decimal number: as it is where every reader of YAML gives its digits back (`1.5`), otherwise as the standard's cast
/// of a text, since readers keep the number and not the digits (`1.50`, `1e3`, more digits than a float has).
fn number(text: &str) -> Value<'_> {
    let plain = text.contains('.') && !text.contains(['e', 'E']);
    let survives = plain && text.parse().ok().and_then(float_text).as_deref() == Some(text);
    if survives {
        Value::Float(Cow::Borrowed(text))
    } else {
        Value::map([("$Cast", Value::text(text)), ("$Type", Value::text("Edm.Decimal"))])
    }
}
