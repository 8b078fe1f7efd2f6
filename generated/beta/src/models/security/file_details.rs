// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.fileDetails`.
pub struct FileDetails {
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `filePath`.
    pub file_path: mg::Field<String>,
    /// `filePublisher`.
    pub file_publisher: mg::Field<String>,
    /// `fileSize`.
    pub file_size: mg::Field<i64>,
    /// `issuer`.
    pub issuer: mg::Field<String>,
    /// `md5`.
    pub md5: mg::Field<String>,
    /// `sha1`.
    pub sha1: mg::Field<String>,
    /// `sha256`.
    pub sha256: mg::Field<String>,
    /// `sha256Ac`.
    pub sha256_ac: mg::Field<String>,
    /// `signer`.
    pub signer: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileDetails: "microsoft.graph.security.fileDetails", complex;
    file_name: "fileName",
    file_path: "filePath",
    file_publisher: "filePublisher",
    file_size: "fileSize",
    issuer: "issuer",
    md5: "md5",
    sha1: "sha1",
    sha256: "sha256",
    sha256_ac: "sha256Ac",
    signer: "signer",
}
