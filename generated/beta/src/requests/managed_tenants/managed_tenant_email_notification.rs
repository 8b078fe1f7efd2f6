// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ManagedTenantEmailNotification`](models::managed_tenants::ManagedTenantEmailNotification):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_email_notifications().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedTenantEmailNotificationResource(
    mg::One<models::managed_tenants::ManagedTenantEmailNotification>,
);

mg::builder! { ManagedTenantEmailNotificationResource: mg::One<models::managed_tenants::ManagedTenantEmailNotification> }

impl ManagedTenantEmailNotificationResource {
    /// `…/alert`: [`ManagedTenantAlert`](models::managed_tenants::ManagedTenantAlert).
    #[inline]
    pub fn alert(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertResource {
        mg::navigate(self, "alert")
    }
}

/// Requests on a collection of
/// [`ManagedTenantEmailNotification`](models::managed_tenants::ManagedTenantEmailNotification):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_email_notifications()`.
pub type ManagedTenantEmailNotificationCollection = mg::Many<
    models::managed_tenants::ManagedTenantEmailNotification,
    ManagedTenantEmailNotificationResource,
>;
