// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.ikeEncryption`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IkeEncryption {
    /// `aes128` (0)
    Aes128,
    /// `aes192` (1)
    Aes192,
    /// `aes256` (2)
    Aes256,
    /// `gcmAes128` (3)
    GcmAes128,
    /// `gcmAes256` (4)
    GcmAes256,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    IkeEncryption: "microsoft.graph.networkaccess.ikeEncryption";
    Aes128: "aes128" = 0,
    Aes192: "aes192" = 1,
    Aes256: "aes256" = 2,
    GcmAes128: "gcmAes128" = 3,
    GcmAes256: "gcmAes256" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
