// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.algorithm`.
#[deprecated(
    note = "deprecated since 2024-08-08, to be removed on 2024-10-08 (revision 2022-06/PrivatePreview:NetworkAccess)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// `md5` (0)
    Md5,
    /// `sha1` (1)
    Sha1,
    /// `sha256` (2)
    Sha256,
    /// `sha256ac` (3)
    Sha256ac,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    Algorithm: "microsoft.graph.networkaccess.algorithm";
    Md5: "md5" = 0,
    Sha1: "sha1" = 1,
    Sha256: "sha256" = 2,
    Sha256ac: "sha256ac" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
