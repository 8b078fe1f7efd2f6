// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.huntingQueryResults`.
pub struct HuntingQueryResults {
    /// `results`.
    pub results: mg::Field<Vec<super::HuntingRowResult>>,
    /// `schema`.
    pub schema: mg::Field<Vec<super::SinglePropertySchema>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HuntingQueryResults: "microsoft.graph.security.huntingQueryResults", complex;
    results: "results",
    schema: "schema",
}
