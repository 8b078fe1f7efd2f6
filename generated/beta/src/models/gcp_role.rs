// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpRole`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcprole?view=graph-rest-beta>
    GcpRole "microsoft.graph.gcpRole" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `gcpRoleType`: gcpRoleType, not null
    gcp_role_type "gcpRoleType" "r": mg::Open<super::GcpRoleType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `scopes`: Collection(gcpScope)
    scopes "scopes": Vec<super::GcpScope>,
}

mg::derived_from! { GcpRole: super::Entity }
