// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudCertificationAuthorityHashingAlgorithm`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudCertificationAuthorityHashingAlgorithm {
    /// `unknown` (0)
    Unknown,
    /// `sha256` (1)
    Sha256,
    /// `sha384` (2)
    Sha384,
    /// `sha512` (3)
    Sha512,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudCertificationAuthorityHashingAlgorithm: "microsoft.graph.cloudCertificationAuthorityHashingAlgorithm";
    Unknown: "unknown" = 0,
    Sha256: "sha256" = 1,
    Sha384: "sha384" = 2,
    Sha512: "sha512" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
