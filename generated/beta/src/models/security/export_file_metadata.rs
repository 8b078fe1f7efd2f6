// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.exportFileMetadata`, a complex type.
    ExportFileMetadata "microsoft.graph.security.exportFileMetadata" "complex";
    /// `downloadUrl`: String
    download_url "downloadUrl": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `size`: Int64
    size "size": i64,
}
