// @generated
use crate::mg;

/// Entity type [`microsoft.graph.multiTenantOrganization`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MultiTenantOrganizationResource`], for example
/// `graph.tenant_relationships().multi_tenant_organization()`.
///
/// [`MultiTenantOrganizationResource`]: crate::requests::multi_tenant_organization::MultiTenantOrganizationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/multitenantorganization?view=graph-rest-beta
pub struct MultiTenantOrganization {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::MultiTenantOrganizationState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantOrganization: "microsoft.graph.multiTenantOrganization", entity, base super::Entity;
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    state: "state",
}

mg::derived_from! { MultiTenantOrganization: super::Entity }

impl MultiTenantOrganization {
    /// `joinRequest`: [`MultiTenantOrganizationJoinRequestRecord`].
    ///
    /// [`MultiTenantOrganizationJoinRequestRecord`]: super::MultiTenantOrganizationJoinRequestRecord
    pub const JOIN_REQUEST: mg::Nav<
        MultiTenantOrganization,
        super::MultiTenantOrganizationJoinRequestRecord,
    > = mg::Nav::new("joinRequest");
    /// `tenants`: many [`MultiTenantOrganizationMember`](super::MultiTenantOrganizationMember).
    pub const TENANTS: mg::Nav<
        MultiTenantOrganization,
        Vec<super::MultiTenantOrganizationMember>,
    > = mg::Nav::new("tenants");
}
