// @generated
use crate::mg;

/// Complex type `microsoft.graph.documentSetContent`.
pub struct DocumentSetContent {
    /// `contentType`.
    pub content_type: mg::Field<mg::Boxed<super::ContentTypeInfo>>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `folderName`.
    pub folder_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DocumentSetContent: "microsoft.graph.documentSetContent", complex;
    content_type: "contentType",
    file_name: "fileName",
    folder_name: "folderName",
}
