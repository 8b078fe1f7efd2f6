// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiTenantOrganizationJoinRequestRecord`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/multitenantorganizationjoinrequestrecord?view=graph-rest-beta>
    MultiTenantOrganizationJoinRequestRecord "microsoft.graph.multiTenantOrganizationJoinRequestRecord" "entity" : super::Entity;
    /// `addedByTenantId`: String
    added_by_tenant_id "addedByTenantId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `memberState`: multiTenantOrganizationMemberState
    member_state "memberState": mg::Open<super::MultiTenantOrganizationMemberState>,
    /// `role`: multiTenantOrganizationMemberRole
    role "role": mg::Open<super::MultiTenantOrganizationMemberRole>,
    /// `transitionDetails`: multiTenantOrganizationJoinRequestTransitionDetails
    transition_details "transitionDetails": mg::Boxed<super::MultiTenantOrganizationJoinRequestTransitionDetails>,
}

mg::derived_from! { MultiTenantOrganizationJoinRequestRecord: super::Entity }
