//! Enumeration types.

use std::collections::BTreeMap;

use super::{Annotations, Origin, Primitive};

/// An enumeration type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumType {
    /// `UnderlyingType`; `Edm.Int32` unless written.
    pub underlying: Primitive,
    /// `IsFlags`.
    pub is_flags: bool,
    /// Members by name. Two may share a value; a type may have none.
    pub members: BTreeMap<String, EnumMember>,
    /// Annotations of the type.
    pub annotations: Annotations,
}

/// A member of an enumeration type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumMember {
    /// Its number; where the description leaves values out, the position.
    pub value: i64,
    /// Annotations of the member.
    pub annotations: Annotations,
    /// Where it is known from. A page gives no numbers: [`EnumMember::value`] is then the next one that is free.
    pub origin: Origin,
}
