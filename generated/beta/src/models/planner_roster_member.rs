// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerRosterMember`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerrostermember?view=graph-rest-beta>
    PlannerRosterMember "microsoft.graph.plannerRosterMember" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { PlannerRosterMember: super::Entity }
