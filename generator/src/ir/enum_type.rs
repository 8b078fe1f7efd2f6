//! Enumeration types.

use std::collections::BTreeMap;

use super::{Annotations, Origin, Primitive};

/// An enumeration type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumType {
    /// `UnderlyingType`; `Edm.Int32` by default.
    pub underlying: Primitive,
    /// `IsFlags`.
    pub is_flags: bool,
    /// Members by name. Two members may have the same value. The map may be empty.
    pub members: BTreeMap<String, EnumMember>,
    /// Annotations of the type.
    pub annotations: Annotations,
}

/// A member of an enumeration type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumMember {
    /// The numeric value; the member's position if the metadata does not state values.
    pub value: i64,
    /// Annotations of the member.
    pub annotations: Annotations,
    /// The source of the member. Pages do not state numbers: the value of a documented member is the next free one.
    pub origin: Origin,
}
