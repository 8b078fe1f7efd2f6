// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourceUploadStats`, a complex type.
    CustomDataProvidedResourceUploadStats "microsoft.graph.customDataProvidedResourceUploadStats" "complex";
    /// `filesUploaded`: Int32, not null
    files_uploaded "filesUploaded" "r": i32,
    /// `totalBytesUploaded`: Int64, not null
    total_bytes_uploaded "totalBytesUploaded" "r": i64,
}
