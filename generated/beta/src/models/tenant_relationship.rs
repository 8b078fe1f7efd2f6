// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantRelationship`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantrelationship?view=graph-rest-beta>
    TenantRelationship "microsoft.graph.tenantRelationship" "entity";
}

impl TenantRelationship {
    /// `delegatedAdminCustomers`: many `delegatedAdminCustomer`, contained
    pub const DELEGATED_ADMIN_CUSTOMERS: mg::Nav<
        TenantRelationship,
        Vec<super::DelegatedAdminCustomer>,
    > = mg::Nav::new("delegatedAdminCustomers");
    /// `delegatedAdminRelationships`: many `delegatedAdminRelationship`, contained
    pub const DELEGATED_ADMIN_RELATIONSHIPS: mg::Nav<
        TenantRelationship,
        Vec<super::DelegatedAdminRelationship>,
    > = mg::Nav::new("delegatedAdminRelationships");
    /// `managedTenants`: `microsoft.graph.managedTenants.managedTenant`, contained
    pub const MANAGED_TENANTS: mg::Nav<
        TenantRelationship,
        crate::models::managed_tenants::ManagedTenant,
    > = mg::Nav::new("managedTenants");
    /// `multiTenantOrganization`: `multiTenantOrganization`, contained
    pub const MULTI_TENANT_ORGANIZATION: mg::Nav<
        TenantRelationship,
        super::MultiTenantOrganization,
    > = mg::Nav::new("multiTenantOrganization");
}
