// @generated
use crate::mg;

/// Enumeration `microsoft.graph.structuredDataEntryValueType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StructuredDataEntryValueType {
    /// `dateTime` (0)
    DateTime,
    /// `boolean` (1)
    Boolean,
    /// `byte` (2)
    Byte,
    /// `string` (3)
    String,
    /// `integer32` (4)
    Integer32,
    /// `unsignedInteger32` (5)
    UnsignedInteger32,
    /// `integer64` (6)
    Integer64,
    /// `unsignedInteger64` (7)
    UnsignedInteger64,
    /// `stringArray` (8)
    StringArray,
    /// `byteArray` (9)
    ByteArray,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    StructuredDataEntryValueType: "microsoft.graph.structuredDataEntryValueType";
    DateTime: "dateTime" = 0,
    Boolean: "boolean" = 1,
    Byte: "byte" = 2,
    String: "string" = 3,
    Integer32: "integer32" = 4,
    UnsignedInteger32: "unsignedInteger32" = 5,
    Integer64: "integer64" = 6,
    UnsignedInteger64: "unsignedInteger64" = 7,
    StringArray: "stringArray" = 8,
    ByteArray: "byteArray" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
