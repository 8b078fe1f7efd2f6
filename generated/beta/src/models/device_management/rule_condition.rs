// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.ruleCondition`, a complex type.
    RuleCondition "microsoft.graph.deviceManagement.ruleCondition" "complex";
    /// `aggregation`: microsoft.graph.deviceManagement.aggregationType
    aggregation "aggregation": mg::Open<super::AggregationType>,
    /// `conditionCategory`: microsoft.graph.deviceManagement.conditionCategory
    condition_category "conditionCategory": mg::Open<super::ConditionCategory>,
    /// `operator`: microsoft.graph.deviceManagement.operatorType
    operator "operator": mg::Open<super::OperatorType>,
    /// `relationshipType`: microsoft.graph.deviceManagement.relationshipType
    relationship_type "relationshipType": mg::Open<super::RelationshipType>,
    /// `thresholdValue`: String
    threshold_value "thresholdValue": String,
}
