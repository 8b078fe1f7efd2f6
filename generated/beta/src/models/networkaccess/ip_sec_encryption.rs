// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.ipSecEncryption`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpSecEncryption {
    /// `none` (0)
    None,
    /// `gcmAes128` (1)
    GcmAes128,
    /// `gcmAes192` (2)
    GcmAes192,
    /// `gcmAes256` (3)
    GcmAes256,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IpSecEncryption: "microsoft.graph.networkaccess.ipSecEncryption";
    None: "none" = 0,
    GcmAes128: "gcmAes128" = 1,
    GcmAes192: "gcmAes192" = 2,
    GcmAes256: "gcmAes256" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
