// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.renameAction`, a complex type.
    RenameAction "microsoft.graph.renameAction" "complex";
    /// `newName`: String
    new_name "newName": String,
    /// `oldName`: String
    old_name "oldName": String,
}
