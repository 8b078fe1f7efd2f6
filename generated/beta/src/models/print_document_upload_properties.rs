// @generated
use crate::mg;

/// Complex type `microsoft.graph.printDocumentUploadProperties`.
pub struct PrintDocumentUploadProperties {
    /// `contentType`. Never null.
    pub content_type: mg::Field<String>,
    /// `documentName`. Never null.
    pub document_name: mg::Field<String>,
    /// `size`. Never null.
    pub size: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintDocumentUploadProperties: "microsoft.graph.printDocumentUploadProperties", complex;
    content_type: "contentType" required,
    document_name: "documentName" required,
    size: "size" required,
}
