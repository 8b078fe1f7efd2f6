// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.ikeIntegrity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IkeIntegrity {
    /// `sha256` (0)
    Sha256,
    /// `sha384` (1)
    Sha384,
    /// `gcmAes128` (2)
    GcmAes128,
    /// `gcmAes256` (3)
    GcmAes256,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IkeIntegrity: "microsoft.graph.networkaccess.ikeIntegrity";
    Sha256: "sha256" = 0,
    Sha384: "sha384" = 1,
    GcmAes128: "gcmAes128" = 2,
    GcmAes256: "gcmAes256" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
