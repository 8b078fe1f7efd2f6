// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managedTenantAlert`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managedTenantAlerts/{managedTenantAlert-id}`.
    ManagedTenantAlertResource(mg::One<models::managed_tenants::ManagedTenantAlert>)
}

impl ManagedTenantAlertResource {
    /// `…/alertLogs`: many `microsoft.graph.managedTenants.managedTenantAlertLog`
    #[inline]
    pub fn alert_logs(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_log::ManagedTenantAlertLogCollection {
        mg::to(self, "alertLogs")
    }

    /// `…/alertRule`: `microsoft.graph.managedTenants.managedTenantAlertRule`
    #[inline]
    pub fn alert_rule(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule::ManagedTenantAlertRuleResource {
        mg::to(self, "alertRule")
    }

    /// `…/apiNotifications`: many `microsoft.graph.managedTenants.managedTenantApiNotification`
    #[inline]
    pub fn api_notifications(
        &self,
    ) -> requests::managed_tenants::managed_tenant_api_notification::ManagedTenantApiNotificationCollection {
        mg::to(self, "apiNotifications")
    }

    /// `…/emailNotifications`: many `microsoft.graph.managedTenants.managedTenantEmailNotification`
    #[inline]
    pub fn email_notifications(
        &self,
    ) -> requests::managed_tenants::managed_tenant_email_notification::ManagedTenantEmailNotificationCollection {
        mg::to(self, "emailNotifications")
    }

    /// `POST …/microsoft.graph.managedTenants.addUserInputLog`
    #[inline]
    pub fn add_user_input_log(
        &self,
        parameters: AddUserInputLog,
    ) -> mg::Request<models::managed_tenants::ManagedTenantAlert> {
        mg::Path::action_with(
            self,
            "microsoft.graph.managedTenants.addUserInputLog",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.managedTenants.managedTenantAlert`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managedTenantAlerts`.
pub type ManagedTenantAlertCollection = mg::Many<
    models::managed_tenants::ManagedTenantAlert,
    ManagedTenantAlertResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.managedTenants.addUserInputLog`.
    AddUserInputLog "microsoft.graph.managedTenants.addUserInputLog" "parameters";
    /// `logInformation`: String
    log_information "logInformation": String,
}
