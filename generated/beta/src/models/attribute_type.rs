// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attributeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeType {
    /// `String` (0)
    String,
    /// `Integer` (1)
    Integer,
    /// `Reference` (2)
    Reference,
    /// `Binary` (3)
    Binary,
    /// `Boolean` (4)
    Boolean,
    /// `DateTime` (5)
    DateTime,
}

mg::enumeration! {
    AttributeType: "microsoft.graph.attributeType";
    String: "String" = 0,
    Integer: "Integer" = 1,
    Reference: "Reference" = 2,
    Binary: "Binary" = 3,
    Boolean: "Boolean" = 4,
    DateTime: "DateTime" = 5,
}
