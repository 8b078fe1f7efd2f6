// @generated
use crate::mg;

/// Enumeration `microsoft.graph.registryValueType`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistryValueType {
    /// `unknown` (0)
    Unknown,
    /// `binary` (1)
    Binary,
    /// `dword` (2)
    Dword,
    /// `dwordLittleEndian` (3)
    DwordLittleEndian,
    /// `dwordBigEndian` (4)
    DwordBigEndian,
    /// `expandSz` (5)
    ExpandSz,
    /// `link` (6)
    Link,
    /// `multiSz` (7)
    MultiSz,
    /// `none` (8)
    None,
    /// `qword` (9)
    Qword,
    /// `qwordlittleEndian` (10)
    QwordlittleEndian,
    /// `sz` (11)
    Sz,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    RegistryValueType: "microsoft.graph.registryValueType";
    Unknown: "unknown" = 0,
    Binary: "binary" = 1,
    Dword: "dword" = 2,
    DwordLittleEndian: "dwordLittleEndian" = 3,
    DwordBigEndian: "dwordBigEndian" = 4,
    ExpandSz: "expandSz" = 5,
    Link: "link" = 6,
    MultiSz: "multiSz" = 7,
    None: "none" = 8,
    Qword: "qword" = 9,
    QwordlittleEndian: "qwordlittleEndian" = 10,
    Sz: "sz" = 11,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
