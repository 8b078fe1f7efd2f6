// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.reportFileMetadata`, a complex type.
    ReportFileMetadata "microsoft.graph.security.reportFileMetadata" "complex";
    /// `downloadUrl`: String
    download_url "downloadUrl": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `size`: Int64
    size "size": i64,
}
