// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ManagedTenantApiNotification`](models::managed_tenants::ManagedTenantApiNotification): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_api_notifications().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedTenantApiNotificationResource(
    mg::One<models::managed_tenants::ManagedTenantApiNotification>,
);

mg::builder! { ManagedTenantApiNotificationResource: mg::One<models::managed_tenants::ManagedTenantApiNotification> }

impl ManagedTenantApiNotificationResource {
    /// `…/alert`: [`ManagedTenantAlert`](models::managed_tenants::ManagedTenantAlert).
    #[inline]
    pub fn alert(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertResource {
        mg::navigate(self, "alert")
    }
}

/// Requests on a collection of
/// [`ManagedTenantApiNotification`](models::managed_tenants::ManagedTenantApiNotification): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().managed_tenant_api_notifications()`.
pub type ManagedTenantApiNotificationCollection = mg::Many<
    models::managed_tenants::ManagedTenantApiNotification,
    ManagedTenantApiNotificationResource,
>;
