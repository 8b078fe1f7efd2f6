// @generated
use crate::{mg, models};

/// Requests on one [`Tenant`](models::managed_tenants::Tenant): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.tenant_relationships().managed_tenants().tenants().id(id)`.
#[derive(Clone, Debug)]
pub struct TenantResource(mg::One<models::managed_tenants::Tenant>);

mg::builder! { TenantResource: mg::One<models::managed_tenants::Tenant> }

impl TenantResource {
    /// `POST …/microsoft.graph.managedTenants.offboardTenant`.
    ///
    /// Returns [`Tenant`](models::managed_tenants::Tenant).
    ///
    /// Least privileged permission: `ManagedTenants.ReadWrite.All` (delegated).
    #[doc(alias = "microsoft.graph.managedTenants.offboardTenant")]
    #[inline]
    pub fn offboard_tenant(&self) -> mg::Request<models::managed_tenants::Tenant> {
        self.raw().action("microsoft.graph.managedTenants.offboardTenant")
    }

    /// `POST …/microsoft.graph.managedTenants.resetTenantOnboardingStatus`.
    ///
    /// Returns [`Tenant`](models::managed_tenants::Tenant).
    ///
    /// Least privileged permission: `ManagedTenants.ReadWrite.All` (delegated).
    #[doc(alias = "microsoft.graph.managedTenants.resetTenantOnboardingStatus")]
    #[inline]
    pub fn reset_tenant_onboarding_status(
        &self,
    ) -> mg::Request<models::managed_tenants::Tenant> {
        self.raw().action("microsoft.graph.managedTenants.resetTenantOnboardingStatus")
    }
}

/// Requests on a collection of [`Tenant`](models::managed_tenants::Tenant): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().tenants()`.
pub type TenantCollection = mg::Many<models::managed_tenants::Tenant, TenantResource>;
