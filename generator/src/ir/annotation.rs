//! Annotations and the expressions they carry.

use std::collections::BTreeMap;
use std::fmt;

use super::QualifiedName;

/// The annotations of one model element, by term and qualifier.
pub type Annotations = BTreeMap<TermKey, Annotation>;

/// What identifies an annotation on its target.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermKey {
    /// The term, such as `Org.OData.Core.V1.Computed`.
    pub term: QualifiedName,
    /// What stands after `#`.
    pub qualifier: Option<String>,
}

impl fmt::Display for TermKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.qualifier {
            Some(qualifier) => write!(f, "{}#{qualifier}", self.term),
            None => self.term.fmt(f),
        }
    }
}

/// The value of an annotation, which may be annotated in turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The value.
    pub value: Expression,
    /// Annotations of this annotation.
    pub annotations: Annotations,
}

/// An annotation expression, as far as the JSON representation of CSDL tells them apart.
///
/// It writes property paths, dates, enumeration members and the like as plain strings, so they are `Text` here too:
/// otherwise what is read back from `specs/` would differ from what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// `<Null/>`.
    Null,
    /// `Bool`.
    Bool(bool),
    /// `Int`.
    Int(i64),
    /// `Decimal` or `Float`, in its JSON form (`1.5`; `INF` and `NaN` are `Text`).
    Number(String),
    /// `String`, `Date`, `Guid`, `EnumMember` (the member alone; several joined by commas), `PropertyPath`, …
    Text(String),
    /// `Path`: the value at a path, which JSON writes `{"$Path": …}`.
    Path(String),
    /// `<Collection>`.
    Collection(Vec<Expression>),
    /// `<Record>`.
    Record(RecordExpression),
}

/// A record with its property values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordExpression {
    /// `Type`, where it is written.
    pub record_type: Option<QualifiedName>,
    /// `PropertyValue`s by name.
    pub properties: BTreeMap<String, Expression>,
    /// Annotations of the record.
    pub annotations: Annotations,
}

impl Expression {
    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The record's property of that name, if this is a record that has it.
    pub fn property(&self, name: &str) -> Option<&Expression> {
        match self {
            Self::Record(record) => record.properties.get(name),
            _ => None,
        }
    }

    /// The items, if it is a collection.
    pub fn items(&self) -> &[Expression] {
        match self {
            Self::Collection(items) => items,
            _ => &[],
        }
    }
}
