// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.ruleThreshold`, a complex type.
    RuleThreshold "microsoft.graph.deviceManagement.ruleThreshold" "complex";
    /// `aggregation`: microsoft.graph.deviceManagement.aggregationType
    aggregation "aggregation": mg::Open<super::AggregationType>,
    /// `operator`: microsoft.graph.deviceManagement.operatorType
    operator "operator": mg::Open<super::OperatorType>,
    /// `target`: Int32
    target "target": i32,
}
