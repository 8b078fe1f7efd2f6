// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantRelationship`][reference].
///
/// Requests: [`TenantRelationshipResource`], for example `graph.tenant_relationships()`.
///
/// Operations: `find_tenant_information_by_domain_name`, `find_tenant_information_by_tenant_id`.
///
/// [`TenantRelationshipResource`]: crate::requests::tenant_relationship::TenantRelationshipResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantrelationship?view=graph-rest-beta
pub struct TenantRelationship {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantRelationship: "microsoft.graph.tenantRelationship", entity;
}

impl TenantRelationship {
    /// `delegatedAdminCustomers`: many [`DelegatedAdminCustomer`](super::DelegatedAdminCustomer).
    pub const DELEGATED_ADMIN_CUSTOMERS: mg::Nav<
        TenantRelationship,
        Vec<super::DelegatedAdminCustomer>,
    > = mg::Nav::new("delegatedAdminCustomers");
    /// `delegatedAdminRelationships`: many
    /// [`DelegatedAdminRelationship`](super::DelegatedAdminRelationship).
    pub const DELEGATED_ADMIN_RELATIONSHIPS: mg::Nav<
        TenantRelationship,
        Vec<super::DelegatedAdminRelationship>,
    > = mg::Nav::new("delegatedAdminRelationships");
    /// `managedTenants`: [`ManagedTenant`](crate::models::managed_tenants::ManagedTenant).
    pub const MANAGED_TENANTS: mg::Nav<
        TenantRelationship,
        crate::models::managed_tenants::ManagedTenant,
    > = mg::Nav::new("managedTenants");
    /// `multiTenantOrganization`: [`MultiTenantOrganization`](super::MultiTenantOrganization).
    pub const MULTI_TENANT_ORGANIZATION: mg::Nav<
        TenantRelationship,
        super::MultiTenantOrganization,
    > = mg::Nav::new("multiTenantOrganization");
}
