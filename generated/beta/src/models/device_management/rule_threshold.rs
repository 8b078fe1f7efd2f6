// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.ruleThreshold`, a complex type.
    #[deprecated(note = "deprecated since 2023-09-05, to be removed on 2023-12-31 (revision 2023-09/ruleThreshold)")]
    RuleThreshold "microsoft.graph.deviceManagement.ruleThreshold" "complex";
    /// `aggregation`: microsoft.graph.deviceManagement.aggregationType
    aggregation "aggregation": mg::Open<super::AggregationType>,
    /// `operator`: microsoft.graph.deviceManagement.operatorType
    operator "operator": mg::Open<super::OperatorType>,
    /// `target`: Int32
    target "target": i32,
}
