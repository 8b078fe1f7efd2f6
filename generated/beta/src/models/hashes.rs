// @generated
use crate::mg;

/// Complex type `microsoft.graph.hashes`.
pub struct Hashes {
    /// `crc32Hash`.
    pub crc32_hash: mg::Field<String>,
    /// `quickXorHash`.
    pub quick_xor_hash: mg::Field<String>,
    /// `sha1Hash`.
    pub sha1_hash: mg::Field<String>,
    /// `sha256Hash`.
    pub sha256_hash: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hashes: "microsoft.graph.hashes", complex;
    crc32_hash: "crc32Hash",
    quick_xor_hash: "quickXorHash",
    sha1_hash: "sha1Hash",
    sha256_hash: "sha256Hash",
}
