// @generated
use crate::mg;

/// Complex type `microsoft.graph.folderView`.
pub struct FolderView {
    /// `sortBy`.
    pub sort_by: mg::Field<String>,
    /// `sortOrder`.
    pub sort_order: mg::Field<String>,
    /// `viewType`.
    pub view_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FolderView: "microsoft.graph.folderView", complex;
    sort_by: "sortBy",
    sort_order: "sortOrder",
    view_type: "viewType",
}
