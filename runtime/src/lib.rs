//! The runtime of the generated Microsoft Graph crates.
#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod __private;
mod codec;
mod edm;
mod macros;
mod model;

pub use codec::{
    DecodeError, Envelope, Fault, JsonKind, MAX_DEPTH, Misfit, Reader, SyntaxProblem, Writer,
    decode, decode_into, decode_wrapped, encode, equivalent,
};
pub use edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, ParseError, TimeOfDay, Zone};
pub use model::{
    Boxed, DerivedFrom, EnumInfo, Enumeration, Extra, Facets, Family, Field, Flags, Json, Model,
    Nav, Open, PropertyInfo, Record, Slot, State, Targets, TypeInfo, TypeKind, ValueType, Wire,
    literal,
};

/// A shorter path for the macros: it is resolved once a field.
#[doc(hidden)]
pub use model::Field::Absent as __Absent;

/// The traits whose methods models and enumerations have.
pub mod prelude {
    pub use crate::model::{DerivedFrom, Enumeration, Family, Model, Record};
}
