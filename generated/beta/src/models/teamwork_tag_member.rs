// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkTagMember`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamworktagmember?view=graph-rest-beta>
    TeamworkTagMember "microsoft.graph.teamworkTagMember" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { TeamworkTagMember: super::Entity }
