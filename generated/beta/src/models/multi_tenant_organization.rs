// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiTenantOrganization`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/multitenantorganization?view=graph-rest-beta>
    MultiTenantOrganization "microsoft.graph.multiTenantOrganization" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: multiTenantOrganizationState
    state "state": mg::Open<super::MultiTenantOrganizationState>,
}

mg::derived_from! { MultiTenantOrganization: super::Entity }

impl MultiTenantOrganization {
    /// `joinRequest`: `multiTenantOrganizationJoinRequestRecord`, contained
    pub const JOIN_REQUEST: mg::Nav<
        MultiTenantOrganization,
        super::MultiTenantOrganizationJoinRequestRecord,
    > = mg::Nav::new("joinRequest");
    /// `tenants`: many `multiTenantOrganizationMember`, contained
    pub const TENANTS: mg::Nav<
        MultiTenantOrganization,
        Vec<super::MultiTenantOrganizationMember>,
    > = mg::Nav::new("tenants");
}
