// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookIcon`.
pub struct WorkbookIcon {
    /// `index`. Never null.
    pub index: mg::Field<i32>,
    /// `set`. Never null.
    pub set: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookIcon: "microsoft.graph.workbookIcon", complex;
    index: "index" required,
    set: "set" required,
}
