// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/conditionalaccesstemplate?view=graph-rest-beta>
    ConditionalAccessTemplate "microsoft.graph.conditionalAccessTemplate" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `details`: conditionalAccessPolicyDetail, not null
    details "details" "r": mg::Boxed<super::ConditionalAccessPolicyDetail>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `scenarios`: templateScenarios, not null
    scenarios "scenarios" "r": mg::Flags<super::TemplateScenarios>,
}

mg::derived_from! { ConditionalAccessTemplate: super::Entity }
