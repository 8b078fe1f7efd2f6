// @generated
use crate::mg;

/// Complex type `microsoft.graph.folder`.
pub struct Folder {
    /// `childCount`.
    pub child_count: mg::Field<i32>,
    /// `view`.
    pub view: mg::Field<mg::Boxed<super::FolderView>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Folder: "microsoft.graph.folder", complex;
    child_count: "childCount",
    view: "view",
}
