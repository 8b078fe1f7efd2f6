// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.propertyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyType {
    /// `string` (0)
    String,
    /// `int64` (1)
    Int64,
    /// `double` (2)
    Double,
    /// `dateTime` (3)
    DateTime,
    /// `boolean` (4)
    Boolean,
    /// `stringCollection` (5)
    StringCollection,
    /// `int64Collection` (6)
    Int64Collection,
    /// `doubleCollection` (7)
    DoubleCollection,
    /// `dateTimeCollection` (8)
    DateTimeCollection,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
    /// `principal` (10)
    Principal,
    /// `principalCollection` (11)
    PrincipalCollection,
}

mg::enumeration! {
    PropertyType: "microsoft.graph.externalConnectors.propertyType";
    String: "string" = 0,
    Int64: "int64" = 1,
    Double: "double" = 2,
    DateTime: "dateTime" = 3,
    Boolean: "boolean" = 4,
    StringCollection: "stringCollection" = 5,
    Int64Collection: "int64Collection" = 6,
    DoubleCollection: "doubleCollection" = 7,
    DateTimeCollection: "dateTimeCollection" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
    Principal: "principal" = 10,
    PrincipalCollection: "principalCollection" = 11,
}
