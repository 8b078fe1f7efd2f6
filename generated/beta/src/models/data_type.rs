// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dataType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataType {
    /// `none` (0)
    None,
    /// `boolean` (1)
    Boolean,
    /// `int64` (2)
    Int64,
    /// `double` (3)
    Double,
    /// `string` (4)
    String,
    /// `dateTime` (5)
    DateTime,
    /// `version` (6)
    Version,
    /// `base64` (7)
    Base64,
    /// `xml` (8)
    Xml,
    /// `booleanArray` (9)
    BooleanArray,
    /// `int64Array` (10)
    Int64Array,
    /// `doubleArray` (11)
    DoubleArray,
    /// `stringArray` (12)
    StringArray,
    /// `dateTimeArray` (13)
    DateTimeArray,
    /// `versionArray` (14)
    VersionArray,
}

mg::enumeration! {
    DataType: "microsoft.graph.dataType";
    None: "none" = 0,
    Boolean: "boolean" = 1,
    Int64: "int64" = 2,
    Double: "double" = 3,
    String: "string" = 4,
    DateTime: "dateTime" = 5,
    Version: "version" = 6,
    Base64: "base64" = 7,
    Xml: "xml" = 8,
    BooleanArray: "booleanArray" = 9,
    Int64Array: "int64Array" = 10,
    DoubleArray: "doubleArray" = 11,
    StringArray: "stringArray" = 12,
    DateTimeArray: "dateTimeArray" = 13,
    VersionArray: "versionArray" = 14,
}
