//! Annotations and the expressions they carry.

use std::collections::BTreeMap;
use std::fmt;

use super::QualifiedName;

/// The annotations of one model element, by term and qualifier.
pub type Annotations = BTreeMap<TermKey, Annotation>;

/// The key of an annotation among those of its target: no two have the same term and qualifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermKey {
    /// The term, such as `Org.OData.Core.V1.Computed`.
    pub term: QualifiedName,
    /// The text after `#`, which tells annotations with the same term apart.
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

/// An annotation expression. It distinguishes only the kinds that the JSON representation of CSDL distinguishes.
///
/// That representation writes property paths, dates, enumeration members and the like as plain strings, so they are
/// `Text` in the IR too. Otherwise a model read back from `specs/` would differ from the model that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// `<Null/>`.
    Null,
    /// `Bool`.
    Bool(bool),
    /// `Int`.
    Int(i64),
    /// `Decimal` or `Float`, in its JSON form such as `1.5`. `INF` and `NaN` are `Text`.
    Number(String),
    /// `String`, `Date`, `Guid`, `PropertyPath`, …; also `EnumMember`, as the member's name, or several joined by
    /// commas.
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
    /// The `Type` attribute, if the record has one.
    pub record_type: Option<QualifiedName>,
    /// `PropertyValue`s by name.
    pub properties: BTreeMap<String, Expression>,
    /// Annotations of the record.
    pub annotations: Annotations,
}

impl Expression {
    /// Returns the value of a boolean expression.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the value of a text expression.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the value of a property, if this is a record that has the property.
    pub fn property(&self, name: &str) -> Option<&Expression> {
        match self {
            Self::Record(record) => record.properties.get(name),
            _ => None,
        }
    }

    /// Returns the items of a collection; an empty slice for any other expression.
    pub fn items(&self) -> &[Expression] {
        match self {
            Self::Collection(items) => items,
            _ => &[],
        }
    }
}
