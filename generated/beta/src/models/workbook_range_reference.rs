// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookRangeReference`, a complex type.
    WorkbookRangeReference "microsoft.graph.workbookRangeReference" "complex";
    /// `address`: String
    address "address": String,
}
