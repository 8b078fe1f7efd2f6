// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bitLockerEncryptionMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitLockerEncryptionMethod {
    /// `aesCbc128` (3)
    AesCbc128,
    /// `aesCbc256` (4)
    AesCbc256,
    /// `xtsAes128` (6)
    XtsAes128,
    /// `xtsAes256` (7)
    XtsAes256,
}

mg::enumeration! {
    BitLockerEncryptionMethod: "microsoft.graph.bitLockerEncryptionMethod";
    AesCbc128: "aesCbc128" = 3,
    AesCbc256: "aesCbc256" = 4,
    XtsAes128: "xtsAes128" = 6,
    XtsAes256: "xtsAes256" = 7,
}
