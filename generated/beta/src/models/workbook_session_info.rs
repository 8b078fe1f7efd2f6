// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookSessionInfo`.
pub struct WorkbookSessionInfo {
    /// `id`.
    pub id: mg::Field<String>,
    /// `persistChanges`.
    pub persist_changes: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookSessionInfo: "microsoft.graph.workbookSessionInfo", complex;
    id: "id",
    persist_changes: "persistChanges",
}
