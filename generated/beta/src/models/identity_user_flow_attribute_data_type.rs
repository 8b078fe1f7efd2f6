// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityUserFlowAttributeDataType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityUserFlowAttributeDataType {
    /// `string` (1)
    String,
    /// `boolean` (2)
    Boolean,
    /// `int64` (3)
    Int64,
    /// `stringCollection` (4)
    StringCollection,
    /// `dateTime` (5)
    DateTime,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    IdentityUserFlowAttributeDataType: "microsoft.graph.identityUserFlowAttributeDataType";
    String: "string" = 1,
    Boolean: "boolean" = 2,
    Int64: "int64" = 3,
    StringCollection: "stringCollection" = 4,
    DateTime: "dateTime" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
