// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.folderView`, a complex type.
    FolderView "microsoft.graph.folderView" "complex";
    /// `sortBy`: String
    sort_by "sortBy": String,
    /// `sortOrder`: String
    sort_order "sortOrder": String,
    /// `viewType`: String
    view_type "viewType": String,
}
