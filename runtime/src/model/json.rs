//! `Json`: any JSON value.

use std::fmt;
use std::str::FromStr;

use super::wire::{ValueType, Wire};
use super::{Field, Model};
use crate::codec::{DecodeError, JsonKind, Number, ReadError, Reader, Writer, encode, same_json};
use crate::masking::mask_json;

/// Any JSON value (`Edm.Untyped`, `graph.Json`), kept as text. Converts from and to `serde_json::Value`.
///
/// Two values are equal if they have the same meaning: members in any order, numbers by decimal value.
#[derive(Clone)]
pub struct Json(Box<str>);

impl Json {
    /// Returns `null`.
    pub fn null() -> Self {
        Self::trusted("null")
    }

    /// Parses JSON text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON.
    pub fn parse(text: &str) -> Result<Self, DecodeError> {
        crate::codec::decode(text)
    }

    /// Encodes any value that can be a property: a scalar, an enumeration, a model, or a vector of these.
    pub fn of<T: Wire>(value: &T) -> Self {
        Self(encode(value).into())
    }

    /// Creates a value from a text that is known to be JSON.
    pub(crate) fn trusted(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the JSON text as it was received.
    pub fn as_text(&self) -> &str {
        &self.0
    }

    /// Returns the kind of the value.
    pub fn kind(&self) -> JsonKind {
        JsonKind::of_text(&self.0)
    }

    /// Decodes the value into a type.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not of that type.
    pub fn read_as<T: Wire>(&self) -> Result<T, DecodeError> {
        crate::codec::decode(&*self.0)
    }

    /// Converts into a `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// Returns an error if a number is out of the range of an `f64`.
    pub fn to_value(&self) -> Result<serde_json::Value, DecodeError> {
        // Nothing else can fail: the text is JSON, and not nested deeper than serde_json accepts.
        serde_json::from_str(&self.0).map_err(|_| DecodeError::NumberOutOfRange)
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        same_json(&self.0, &other.0)
    }
}

impl Eq for Json {}

impl Default for Json {
    /// Returns `null`.
    fn default() -> Self {
        Self::null()
    }
}

impl fmt::Debug for Json {
    /// Writes the JSON text with secrets masked: the values of members whose names look secret, such as `password` or
    /// `uploadUrl`, and URLs that contain a signature. [`Display`](fmt::Display) and [`as_text`](Json::as_text)
    /// return the full text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&mask_json(&self.0, &[]))
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Json {
    type Err = DecodeError;

    /// Parses JSON text. (`Json::from` of a text creates a JSON string instead.)
    fn from_str(text: &str) -> Result<Self, DecodeError> {
        Self::parse(text)
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        Self::trusted(&value.to_string())
    }
}

impl From<serde_json::Value> for Field<Json> {
    /// So that a field takes what `json!` gives: `values: json!([[1, 2]]).into()`.
    fn from(value: serde_json::Value) -> Self {
        Self::Value(value.into())
    }
}

impl<M: Model> From<M> for Json {
    /// Converts a model into a JSON object of the properties that are set or null.
    fn from(model: M) -> Self {
        Self::trusted(&model.to_json())
    }
}

impl From<&serde_json::Value> for Json {
    fn from(value: &serde_json::Value) -> Self {
        Self::trusted(&value.to_string())
    }
}

impl TryFrom<Json> for serde_json::Value {
    type Error = DecodeError;

    fn try_from(json: Json) -> Result<Self, DecodeError> {
        json.to_value()
    }
}

impl From<&str> for Json {
    /// Creates a JSON string with this text.
    fn from(text: &str) -> Self {
        Self::of(&text.to_owned())
    }
}

macro_rules! from_scalar {
    ($($scalar:ty)*) => {$(
        impl From<$scalar> for Json {
            fn from(value: $scalar) -> Self {
                Self::of(&value)
            }
        }
    )*};
}

from_scalar!(String bool i32 i64 f64);

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Self {
        Self::of(&items)
    }
}

impl Wire for Json {
    fn value_type() -> ValueType {
        ValueType::json("Edm.Untyped")
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.raw().map(Self::trusted)
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }

    fn same(&self, other: &Self) -> bool {
        self == other
    }
}

/// Any JSON value, parsed. A number out of the range of an `f64` is a type mismatch; [`Json`] keeps it.
impl Wire for serde_json::Value {
    fn value_type() -> ValueType {
        ValueType::json("Edm.Untyped")
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let text = reader.raw()?;
        // The text is JSON, and not nested deeper than serde_json accepts.
        serde_json::from_str(text).map_err(|_| ReadError::TypeMismatch)
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.to_string());
    }

    fn same(&self, other: &Self) -> bool {
        self == other
    }
}

/// Returns `true` if a text is a valid JSON number.
pub(crate) fn is_number(text: &str) -> bool {
    Number::parse(text).is_some()
}
