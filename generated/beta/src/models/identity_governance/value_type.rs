// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.valueType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueType {
    /// `enum` (0)
    Enum,
    /// `string` (1)
    String,
    /// `int` (2)
    Int,
    /// `bool` (3)
    Bool,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ValueType: "microsoft.graph.identityGovernance.valueType";
    Enum: "enum" = 0,
    String: "string" = 1,
    Int: "int" = 2,
    Bool: "bool" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
