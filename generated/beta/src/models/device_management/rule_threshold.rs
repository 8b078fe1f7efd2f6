// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagement.ruleThreshold`.
#[deprecated(
    note = "deprecated since 2023-09-05, to be removed on 2023-12-31 (revision 2023-09/ruleThreshold)"
)]
pub struct RuleThreshold {
    /// `aggregation`.
    pub aggregation: mg::Field<mg::Open<super::AggregationType>>,
    /// `operator`.
    pub operator: mg::Field<mg::Open<super::OperatorType>>,
    /// `target`.
    pub target: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RuleThreshold: "microsoft.graph.deviceManagement.ruleThreshold", complex;
    aggregation: "aggregation",
    operator: "operator",
    target: "target",
}
