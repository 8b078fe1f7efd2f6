// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.documentSetContent`, a complex type.
    DocumentSetContent "microsoft.graph.documentSetContent" "complex";
    /// `contentType`: contentTypeInfo
    content_type "contentType": mg::Boxed<super::ContentTypeInfo>,
    /// `fileName`: String
    file_name "fileName": String,
    /// `folderName`: String
    folder_name "folderName": String,
}
