// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.insights`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-insights?view=graph-rest-beta>
    Insights "microsoft.graph.identityGovernance.insights" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Insights: crate::models::Entity }
