// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.managementParameterValueType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagementParameterValueType {
    /// `string` (0)
    String,
    /// `integer` (1)
    Integer,
    /// `boolean` (2)
    Boolean,
    /// `guid` (3)
    Guid,
    /// `stringCollection` (4)
    StringCollection,
    /// `integerCollection` (5)
    IntegerCollection,
    /// `booleanCollection` (6)
    BooleanCollection,
    /// `guidCollection` (7)
    GuidCollection,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagementParameterValueType: "microsoft.graph.managedTenants.managementParameterValueType";
    String: "string" = 0,
    Integer: "integer" = 1,
    Boolean: "boolean" = 2,
    Guid: "guid" = 3,
    StringCollection: "stringCollection" = 4,
    IntegerCollection: "integerCollection" = 5,
    BooleanCollection: "booleanCollection" = 6,
    GuidCollection: "guidCollection" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
