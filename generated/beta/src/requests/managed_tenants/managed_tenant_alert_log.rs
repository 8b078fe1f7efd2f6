// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managedTenantAlertLog`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managedTenantAlertLogs/{managedTenantAlertLog-id}`.
    ManagedTenantAlertLogResource(mg::One<models::managed_tenants::ManagedTenantAlertLog>)
}

impl ManagedTenantAlertLogResource {
    /// `…/alert`: `microsoft.graph.managedTenants.managedTenantAlert`
    #[inline]
    pub fn alert(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertResource {
        mg::to(self, "alert")
    }
}

/// A collection of `microsoft.graph.managedTenants.managedTenantAlertLog`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedTenantAlertLogs`.
pub type ManagedTenantAlertLogCollection = mg::Many<
    models::managed_tenants::ManagedTenantAlertLog,
    ManagedTenantAlertLogResource,
>;
