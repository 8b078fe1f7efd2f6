// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.folder`, a complex type.
    Folder "microsoft.graph.folder" "complex";
    /// `childCount`: Int32
    child_count "childCount": i32,
    /// `view`: folderView
    view "view": mg::Boxed<super::FolderView>,
}
