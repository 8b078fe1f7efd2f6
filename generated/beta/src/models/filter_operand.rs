// @generated
use crate::mg;

/// Complex type `microsoft.graph.filterOperand`.
pub struct FilterOperand {
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterOperand: "microsoft.graph.filterOperand", complex;
    values: "values",
}
