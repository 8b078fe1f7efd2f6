// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookSessionInfo`, a complex type.
    WorkbookSessionInfo "microsoft.graph.workbookSessionInfo" "complex";
    /// `id`: String
    id "id": String,
    /// `persistChanges`: Boolean
    persist_changes "persistChanges": bool,
}
