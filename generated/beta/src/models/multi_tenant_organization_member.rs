// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiTenantOrganizationMember`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/multitenantorganizationmember?view=graph-rest-beta>
    MultiTenantOrganizationMember "microsoft.graph.multiTenantOrganizationMember" "entity open" : super::DirectoryObject;
    /// `addedByTenantId`: Guid
    added_by_tenant_id "addedByTenantId": mg::Guid,
    /// `addedDateTime`: DateTimeOffset
    added_date_time "addedDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `joinedDateTime`: DateTimeOffset
    joined_date_time "joinedDateTime": mg::DateTimeOffset,
    /// `role`: multiTenantOrganizationMemberRole
    role "role": mg::Open<super::MultiTenantOrganizationMemberRole>,
    /// `state`: multiTenantOrganizationMemberState
    state "state": mg::Open<super::MultiTenantOrganizationMemberState>,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
    /// `transitionDetails`: multiTenantOrganizationMemberTransitionDetails
    transition_details "transitionDetails": mg::Boxed<super::MultiTenantOrganizationMemberTransitionDetails>,
}

mg::derived_from! { MultiTenantOrganizationMember: super::DirectoryObject, super::Entity }
