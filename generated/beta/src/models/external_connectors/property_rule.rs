// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.propertyRule`, a complex type.
    PropertyRule "microsoft.graph.externalConnectors.propertyRule" "complex";
    /// `operation`: microsoft.graph.externalConnectors.ruleOperation, not null
    operation "operation" "r": mg::Open<super::RuleOperation>,
    /// `property`: String, not null
    property "property" "r": String,
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
    /// `valuesJoinedBy`: binaryOperator, not null
    values_joined_by "valuesJoinedBy" "r": mg::Open<crate::models::BinaryOperator>,
}
