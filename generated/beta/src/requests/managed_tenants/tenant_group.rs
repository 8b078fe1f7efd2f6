// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.tenantGroup`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/tenantGroups/{tenantGroup-id}`.
pub type TenantGroupResource = mg::One<models::managed_tenants::TenantGroup>;

mg::builder! {
    /// A collection of `microsoft.graph.managedTenants.tenantGroup`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/tenantGroups`.
    TenantGroupCollection(mg::Many<models::managed_tenants::TenantGroup, TenantGroupResource>)
}

impl TenantGroupCollection {
    /// `POST …/microsoft.graph.managedTenants.tenantSearch`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn tenant_search(
        &self,
        parameters: TenantSearch,
    ) -> mg::Request<mg::Page<models::managed_tenants::TenantGroup>> {
        mg::Path::action_with(
            self,
            "microsoft.graph.managedTenants.tenantSearch",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.managedTenants.tenantSearch`.
    TenantSearch "microsoft.graph.managedTenants.tenantSearch" "parameters";
    /// `tenantId`: String
    tenant_id "tenantId": String,
}
