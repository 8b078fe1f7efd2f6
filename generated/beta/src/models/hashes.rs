// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hashes`, a complex type.
    Hashes "microsoft.graph.hashes" "complex";
    /// `crc32Hash`: String
    crc32_hash "crc32Hash": String,
    /// `quickXorHash`: String
    quick_xor_hash "quickXorHash": String,
    /// `sha1Hash`: String
    sha1_hash "sha1Hash": String,
    /// `sha256Hash`: String
    sha256_hash "sha256Hash": String,
}
