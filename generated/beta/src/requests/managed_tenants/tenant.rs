// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.managedTenants.tenant`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/tenants/{tenant-id}`.
    TenantResource(mg::One<models::managed_tenants::Tenant>)
}

impl TenantResource {
    /// `POST …/microsoft.graph.managedTenants.offboardTenant`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ManagedTenants.ReadWrite.All** |
    #[inline]
    pub fn offboard_tenant(&self) -> mg::Request<models::managed_tenants::Tenant> {
        mg::Path::action(self, "microsoft.graph.managedTenants.offboardTenant")
    }

    /// `POST …/microsoft.graph.managedTenants.resetTenantOnboardingStatus`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ManagedTenants.ReadWrite.All** |
    #[inline]
    pub fn reset_tenant_onboarding_status(
        &self,
    ) -> mg::Request<models::managed_tenants::Tenant> {
        mg::Path::action(
            self,
            "microsoft.graph.managedTenants.resetTenantOnboardingStatus",
        )
    }
}

/// A collection of `microsoft.graph.managedTenants.tenant`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/tenants`.
pub type TenantCollection = mg::Many<models::managed_tenants::Tenant, TenantResource>;
