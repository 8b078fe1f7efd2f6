// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.investigation`.
pub struct Investigation {
    /// `count`.
    pub count: mg::Field<i32>,
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// `state`.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Investigation: "microsoft.graph.security.caseManagement.investigation", complex;
    count: "count",
    ids: "ids" required,
    state: "state",
}
