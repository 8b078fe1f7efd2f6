// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.ipSecIntegrity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpSecIntegrity {
    /// `gcmAes128` (0)
    GcmAes128,
    /// `gcmAes192` (1)
    GcmAes192,
    /// `gcmAes256` (2)
    GcmAes256,
    /// `sha256` (3)
    Sha256,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IpSecIntegrity: "microsoft.graph.networkaccess.ipSecIntegrity";
    GcmAes128: "gcmAes128" = 0,
    GcmAes192: "gcmAes192" = 1,
    GcmAes256: "gcmAes256" = 2,
    Sha256: "sha256" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
