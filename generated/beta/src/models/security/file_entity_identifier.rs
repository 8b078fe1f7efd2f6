// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.fileEntityIdentifier`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileEntityIdentifier {
    /// `sha1` (1)
    Sha1,
    /// `initiatingProcessSHA1` (2)
    InitiatingProcessSha1,
    /// `sha256` (4)
    Sha256,
    /// `initiatingProcessSHA256` (8)
    InitiatingProcessSha256,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    FileEntityIdentifier: "microsoft.graph.security.fileEntityIdentifier", flags;
    Sha1: "sha1" = 1,
    InitiatingProcessSha1: "initiatingProcessSHA1" = 2,
    Sha256: "sha256" = 4,
    InitiatingProcessSha256: "initiatingProcessSHA256" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}
