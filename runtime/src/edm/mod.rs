//! OData scalars for which Rust has no type.

mod binary;
mod date;
mod date_time_offset;
mod decimal;
mod duration;
mod guid;
#[cfg(feature = "jiff")]
mod jiff;
mod text;
#[cfg(feature = "time")]
mod time_crate;
mod time_of_day;

pub use binary::Binary;
pub use date::Date;
pub use date_time_offset::{DateTimeOffset, Zone};
pub use decimal::Decimal;
pub use duration::Duration;
pub use guid::Guid;
pub use time_of_day::TimeOfDay;

/// Converts values of other crates into fields, so that fields and conditions take them with `.into()`.
#[cfg(any(feature = "jiff", feature = "time"))]
macro_rules! fields_from {
    ($($from:ty => $scalar:ty),* $(,)?) => {$(
        impl From<$from> for Field<$scalar> {
            fn from(value: $from) -> Self {
                Self::Value(value.into())
            }
        }
    )*};
}

#[cfg(any(feature = "jiff", feature = "time"))]
use fields_from;

/// An error: a text is not a value of this type. The error does not contain the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("not a valid {expected}")]
pub struct ParseError {
    expected: &'static str,
}

impl ParseError {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self { expected }
    }

    /// Returns the OData type, such as `Edm.Date`.
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}
