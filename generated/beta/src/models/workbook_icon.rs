// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookIcon`, a complex type.
    WorkbookIcon "microsoft.graph.workbookIcon" "complex";
    /// `index`: Int32, not null
    index "index" "r": i32,
    /// `set`: String, not null
    set "set" "r": String,
}
