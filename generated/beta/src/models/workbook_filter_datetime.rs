// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookFilterDatetime`, a complex type.
    WorkbookFilterDatetime "microsoft.graph.workbookFilterDatetime" "complex";
    /// `date`: String
    date "date": String,
    /// `specificity`: String, not null
    specificity "specificity" "r": String,
}
