// @generated
use crate::mg;

/// Complex type `microsoft.graph.renameAction`.
pub struct RenameAction {
    /// `newName`.
    pub new_name: mg::Field<String>,
    /// `oldName`.
    pub old_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RenameAction: "microsoft.graph.renameAction", complex;
    new_name: "newName",
    old_name: "oldName",
}
