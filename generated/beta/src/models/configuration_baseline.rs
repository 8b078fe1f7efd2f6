// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationBaseline`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/configurationbaseline?view=graph-rest-beta>
    ConfigurationBaseline "microsoft.graph.configurationBaseline" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `parameters`: Collection(baselineParameter), items not null
    parameters "parameters" "r": Vec<super::BaselineParameter>,
    /// `resources`: Collection(baselineResource), items not null
    resources "resources" "r": Vec<super::BaselineResource>,
}

mg::derived_from! { ConfigurationBaseline: super::Entity }
