// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.roleGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-rolegroup?view=graph-rest-beta>
    RoleGroup "microsoft.graph.industryData.roleGroup" "entity" : crate::models::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roles`: Collection(microsoft.graph.industryData.roleReferenceValue), items not null
    roles "roles" "r": Vec<super::RoleReferenceValue>,
}

mg::derived_from! { RoleGroup: crate::models::Entity }
