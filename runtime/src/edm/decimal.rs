//! `Edm.Decimal`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::ParseError;
use crate::codec::{JsonKind, Number, ReadError, Reader, Writer};
use crate::model::{ValueType, Wire, is_number};

/// A decimal number of any size and precision, which keeps its digits. It compares by value: `1.50` equals `1.5`.
#[derive(Clone)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// Returns the number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the nearest `f64`; infinity if the number is too large.
    pub fn to_f64(&self) -> f64 {
        // Rust parses every JSON number.
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// Returns the value if it is a whole number that fits an `i64`.
    pub fn to_i64(&self) -> Option<i64> {
        self.number().to_i64()
    }

    /// Returns the decimal with the fewest digits that converts back to `value`, or `None` for infinity and NaN.
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then(|| Self(format!("{value:?}").into()))
    }

    fn number(&self) -> Number {
        Number::new(&self.0)
    }
}

impl Default for Decimal {
    /// Returns zero.
    fn default() -> Self {
        Self("0".into())
    }
}

impl FromStr for Decimal {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        if is_number(text) { Ok(Self(text.into())) } else { Err(ParseError::new("Edm.Decimal")) }
    }
}

macro_rules! from_integer {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.to_string().into())
            }
        }
    )*};
}

from_integer!(i8 u8 i16 u16 i32 u32 i64 u64);

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.number() == other.number()
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number().order(&other.number())
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number().hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Wire for Decimal {
    fn value_type() -> ValueType {
        ValueType::bare("Edm.Decimal")
    }

    /// Reads a number, or a string that contains one.
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        if reader.kind() == Some(JsonKind::String) {
            reader.note_inexact();
            return reader.string()?.parse().map_err(|_| ReadError::TypeMismatch);
        }
        Ok(Self(reader.number()?.into()))
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }

    fn same(&self, other: &Self) -> bool {
        self == other
    }
}
