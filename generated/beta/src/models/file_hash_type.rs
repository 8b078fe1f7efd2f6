// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileHashType`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileHashType {
    /// `unknown` (0)
    Unknown,
    /// `sha1` (1)
    Sha1,
    /// `sha256` (2)
    Sha256,
    /// `md5` (3)
    Md5,
    /// `authenticodeHash256` (4)
    AuthenticodeHash256,
    /// `lsHash` (5)
    LsHash,
    /// `ctph` (6)
    Ctph,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    FileHashType: "microsoft.graph.fileHashType";
    Unknown: "unknown" = 0,
    Sha1: "sha1" = 1,
    Sha256: "sha256" = 2,
    Md5: "md5" = 3,
    AuthenticodeHash256: "authenticodeHash256" = 4,
    LsHash: "lsHash" = 5,
    Ctph: "ctph" = 6,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
