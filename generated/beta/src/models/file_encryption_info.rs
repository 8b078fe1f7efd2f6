// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileEncryptionInfo`, a complex type.
    FileEncryptionInfo "microsoft.graph.fileEncryptionInfo" "complex";
    /// `encryptionKey`: Binary, masked in Debug
    encryption_key "encryptionKey" "s": mg::Binary,
    /// `fileDigest`: Binary
    file_digest "fileDigest": mg::Binary,
    /// `fileDigestAlgorithm`: String
    file_digest_algorithm "fileDigestAlgorithm": String,
    /// `initializationVector`: Binary
    initialization_vector "initializationVector": mg::Binary,
    /// `mac`: Binary
    mac "mac": mg::Binary,
    /// `macKey`: Binary
    mac_key "macKey": mg::Binary,
    /// `profileIdentifier`: String
    profile_identifier "profileIdentifier": String,
}
