// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.compromiseIndicator`.
pub struct CompromiseIndicator {
    /// `value`.
    pub value: mg::Field<String>,
    /// `verdict`.
    pub verdict: mg::Field<mg::Open<super::VerdictCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CompromiseIndicator: "microsoft.graph.security.compromiseIndicator", complex;
    value: "value",
    verdict: "verdict",
}
