// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printDocumentUploadProperties`, a complex type.
    PrintDocumentUploadProperties "microsoft.graph.printDocumentUploadProperties" "complex";
    /// `contentType`: String, not null
    content_type "contentType" "r": String,
    /// `documentName`: String, not null
    document_name "documentName" "r": String,
    /// `size`: Int64, not null
    size "size" "r": i64,
}
