// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managedTenantEmailNotification`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managedTenantEmailNotifications/{managedTenantEmailNotification-id}`.
    ManagedTenantEmailNotificationResource(mg::One<models::managed_tenants::ManagedTenantEmailNotification>)
}

impl ManagedTenantEmailNotificationResource {
    /// `…/alert`: `microsoft.graph.managedTenants.managedTenantAlert`
    #[inline]
    pub fn alert(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertResource {
        mg::to(self, "alert")
    }
}

/// A collection of `microsoft.graph.managedTenants.managedTenantEmailNotification`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedTenantEmailNotifications`.
pub type ManagedTenantEmailNotificationCollection = mg::Many<
    models::managed_tenants::ManagedTenantEmailNotification,
    ManagedTenantEmailNotificationResource,
>;
