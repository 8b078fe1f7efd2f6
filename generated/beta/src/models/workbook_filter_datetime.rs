// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookFilterDatetime`.
pub struct WorkbookFilterDatetime {
    /// `date`.
    pub date: mg::Field<String>,
    /// `specificity`. Never null.
    pub specificity: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookFilterDatetime: "microsoft.graph.workbookFilterDatetime", complex;
    date: "date",
    specificity: "specificity" required,
}
