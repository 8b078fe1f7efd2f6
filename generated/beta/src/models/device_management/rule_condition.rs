// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagement.ruleCondition`.
pub struct RuleCondition {
    /// `aggregation`.
    pub aggregation: mg::Field<mg::Open<super::AggregationType>>,
    /// `conditionCategory`.
    pub condition_category: mg::Field<mg::Open<super::ConditionCategory>>,
    /// `operator`.
    pub operator: mg::Field<mg::Open<super::OperatorType>>,
    /// `relationshipType`.
    pub relationship_type: mg::Field<mg::Open<super::RelationshipType>>,
    /// `thresholdValue`.
    pub threshold_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RuleCondition: "microsoft.graph.deviceManagement.ruleCondition", complex;
    aggregation: "aggregation",
    condition_category: "conditionCategory",
    operator: "operator",
    relationship_type: "relationshipType",
    threshold_value: "thresholdValue",
}
