// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedTenantAlert`](models::managed_tenants::ManagedTenantAlert): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().managed_tenants().managed_tenant_alerts().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedTenantAlertResource(
    mg::One<models::managed_tenants::ManagedTenantAlert>,
);

mg::builder! { ManagedTenantAlertResource: mg::One<models::managed_tenants::ManagedTenantAlert> }

impl ManagedTenantAlertResource {
    /// `…/alertLogs`: many
    /// [`ManagedTenantAlertLog`](models::managed_tenants::ManagedTenantAlertLog).
    #[inline]
    pub fn alert_logs(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_log::ManagedTenantAlertLogCollection {
        mg::navigate(self, "alertLogs")
    }

    /// `…/alertRule`: [`ManagedTenantAlertRule`](models::managed_tenants::ManagedTenantAlertRule).
    #[inline]
    pub fn alert_rule(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule::ManagedTenantAlertRuleResource {
        mg::navigate(self, "alertRule")
    }

    /// `…/apiNotifications`: many
    /// [`ManagedTenantApiNotification`](models::managed_tenants::ManagedTenantApiNotification).
    #[inline]
    pub fn api_notifications(
        &self,
    ) -> requests::managed_tenants::managed_tenant_api_notification::ManagedTenantApiNotificationCollection {
        mg::navigate(self, "apiNotifications")
    }

    /// `…/emailNotifications`: many
    /// [`ManagedTenantEmailNotification`](models::managed_tenants::ManagedTenantEmailNotification).
    #[inline]
    pub fn email_notifications(
        &self,
    ) -> requests::managed_tenants::managed_tenant_email_notification::ManagedTenantEmailNotificationCollection {
        mg::navigate(self, "emailNotifications")
    }

    /// `POST …/microsoft.graph.managedTenants.addUserInputLog`.
    ///
    /// Returns [`ManagedTenantAlert`](models::managed_tenants::ManagedTenantAlert).
    #[doc(alias = "microsoft.graph.managedTenants.addUserInputLog")]
    #[inline]
    pub fn add_user_input_log(
        &self,
        parameters: AddUserInputLog,
    ) -> mg::Request<models::managed_tenants::ManagedTenantAlert> {
        self.raw()
            .action_with("microsoft.graph.managedTenants.addUserInputLog", &parameters)
    }
}

/// Requests on a collection of [`ManagedTenantAlert`](models::managed_tenants::ManagedTenantAlert):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().managed_tenant_alerts()`.
pub type ManagedTenantAlertCollection = mg::Many<
    models::managed_tenants::ManagedTenantAlert,
    ManagedTenantAlertResource,
>;

/// Parameters of [`ManagedTenantAlertResource::add_user_input_log`].
pub struct AddUserInputLog {
    /// `logInformation`.
    pub log_information: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddUserInputLog: "microsoft.graph.managedTenants.addUserInputLog", parameters;
    log_information: "logInformation",
}
