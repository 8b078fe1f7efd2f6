// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedTenantAlertLog`](models::managed_tenants::ManagedTenantAlertLog):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().managed_tenants().managed_tenant_alert_logs().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedTenantAlertLogResource(
    mg::One<models::managed_tenants::ManagedTenantAlertLog>,
);

mg::builder! { ManagedTenantAlertLogResource: mg::One<models::managed_tenants::ManagedTenantAlertLog> }

impl ManagedTenantAlertLogResource {
    /// `…/alert`: [`ManagedTenantAlert`](models::managed_tenants::ManagedTenantAlert).
    #[inline]
    pub fn alert(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertResource {
        mg::navigate(self, "alert")
    }
}

/// Requests on a collection of
/// [`ManagedTenantAlertLog`](models::managed_tenants::ManagedTenantAlertLog): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().managed_tenant_alert_logs()`.
pub type ManagedTenantAlertLogCollection = mg::Many<
    models::managed_tenants::ManagedTenantAlertLog,
    ManagedTenantAlertLogResource,
>;
