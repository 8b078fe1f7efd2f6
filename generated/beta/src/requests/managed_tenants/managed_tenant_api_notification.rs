// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managedTenantApiNotification`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managedTenantApiNotifications/{managedTenantApiNotification-id}`.
    ManagedTenantApiNotificationResource(mg::One<models::managed_tenants::ManagedTenantApiNotification>)
}

impl ManagedTenantApiNotificationResource {
    /// `…/alert`: `microsoft.graph.managedTenants.managedTenantAlert`
    #[inline]
    pub fn alert(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertResource {
        mg::to(self, "alert")
    }
}

/// A collection of `microsoft.graph.managedTenants.managedTenantApiNotification`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedTenantApiNotifications`.
pub type ManagedTenantApiNotificationCollection = mg::Many<
    models::managed_tenants::ManagedTenantApiNotification,
    ManagedTenantApiNotificationResource,
>;
