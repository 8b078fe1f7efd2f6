// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPoolUserAssignment`, an entity type derived from `microsoft.graph.cloudPcPoolAssignment`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcagentpooluserassignment?view=graph-rest-beta>
    CloudPcAgentPoolUserAssignment "microsoft.graph.cloudPcAgentPoolUserAssignment" "entity" : super::CloudPcPoolAssignment;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userPrincipalId`: String, not null
    user_principal_id "userPrincipalId" "r": String,
}

mg::derived_from! { CloudPcAgentPoolUserAssignment: super::CloudPcPoolAssignment, super::Entity }
