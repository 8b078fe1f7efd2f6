// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.fileHashAlgorithm`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileHashAlgorithm {
    /// `unknown` (0)
    Unknown,
    /// `md5` (1)
    Md5,
    /// `sha1` (2)
    Sha1,
    /// `sha256` (3)
    Sha256,
    /// `sha256ac` (4)
    Sha256ac,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    FileHashAlgorithm: "microsoft.graph.security.fileHashAlgorithm";
    Unknown: "unknown" = 0,
    Md5: "md5" = 1,
    Sha1: "sha1" = 2,
    Sha256: "sha256" = 3,
    Sha256ac: "sha256ac" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
