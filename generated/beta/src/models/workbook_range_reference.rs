// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookRangeReference`.
pub struct WorkbookRangeReference {
    /// `address`.
    pub address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookRangeReference: "microsoft.graph.workbookRangeReference", complex;
    address: "address",
}
