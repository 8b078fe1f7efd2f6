// @generated
use crate::mg;

/// Entity type [`microsoft.graph.multiTenantOrganizationJoinRequestRecord`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`MultiTenantOrganizationJoinRequestRecordResource`], for example
/// `graph.tenant_relationships().multi_tenant_organization().join_request()`.
///
/// [`MultiTenantOrganizationJoinRequestRecordResource`]: crate::requests::multi_tenant_organization_join_request_record::MultiTenantOrganizationJoinRequestRecordResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/multitenantorganizationjoinrequestrecord?view=graph-rest-beta
pub struct MultiTenantOrganizationJoinRequestRecord {
    /// `addedByTenantId`.
    pub added_by_tenant_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `memberState`.
    pub member_state: mg::Field<mg::Open<super::MultiTenantOrganizationMemberState>>,
    /// `role`.
    pub role: mg::Field<mg::Open<super::MultiTenantOrganizationMemberRole>>,
    /// `transitionDetails`.
    pub transition_details: mg::Field<
        mg::Boxed<super::MultiTenantOrganizationJoinRequestTransitionDetails>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantOrganizationJoinRequestRecord: "microsoft.graph.multiTenantOrganizationJoinRequestRecord", entity, base super::Entity;
    added_by_tenant_id: "addedByTenantId",
    id: "id" key required,
    member_state: "memberState",
    role: "role",
    transition_details: "transitionDetails",
}

mg::derived_from! { MultiTenantOrganizationJoinRequestRecord: super::Entity }
