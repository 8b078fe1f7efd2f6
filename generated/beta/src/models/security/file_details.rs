// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fileDetails`, a complex type.
    FileDetails "microsoft.graph.security.fileDetails" "complex";
    /// `fileName`: String
    file_name "fileName": String,
    /// `filePath`: String
    file_path "filePath": String,
    /// `filePublisher`: String
    file_publisher "filePublisher": String,
    /// `fileSize`: Int64
    file_size "fileSize": i64,
    /// `issuer`: String
    issuer "issuer": String,
    /// `md5`: String
    md5 "md5": String,
    /// `sha1`: String
    sha1 "sha1": String,
    /// `sha256`: String
    sha256 "sha256": String,
    /// `sha256Ac`: String
    sha256_ac "sha256Ac": String,
    /// `signer`: String
    signer "signer": String,
}
