// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileEncryptionInfo`.
pub struct FileEncryptionInfo {
    /// `encryptionKey`. Secret: masked in `Debug`.
    pub encryption_key: mg::Field<mg::Binary>,
    /// `fileDigest`.
    pub file_digest: mg::Field<mg::Binary>,
    /// `fileDigestAlgorithm`.
    pub file_digest_algorithm: mg::Field<String>,
    /// `initializationVector`.
    pub initialization_vector: mg::Field<mg::Binary>,
    /// `mac`.
    pub mac: mg::Field<mg::Binary>,
    /// `macKey`. Secret: masked in `Debug`.
    pub mac_key: mg::Field<mg::Binary>,
    /// `profileIdentifier`.
    pub profile_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileEncryptionInfo: "microsoft.graph.fileEncryptionInfo", complex;
    encryption_key: "encryptionKey" secret,
    file_digest: "fileDigest",
    file_digest_algorithm: "fileDigestAlgorithm",
    initialization_vector: "initializationVector",
    mac: "mac",
    mac_key: "macKey" secret,
    profile_identifier: "profileIdentifier",
}
