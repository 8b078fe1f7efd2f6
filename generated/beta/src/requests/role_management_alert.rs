// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.roleManagementAlert`, by its URL.
    ///
    /// For example `/identityGovernance/roleManagementAlerts`.
    RoleManagementAlertResource(mg::One<models::RoleManagementAlert>)
}

impl RoleManagementAlertResource {
    /// `…/alertConfigurations`: many `unifiedRoleManagementAlertConfiguration`
    #[inline]
    pub fn alert_configurations(
        &self,
    ) -> requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationCollection {
        mg::to(self, "alertConfigurations")
    }

    /// `…/alertDefinitions`: many `unifiedRoleManagementAlertDefinition`
    #[inline]
    pub fn alert_definitions(
        &self,
    ) -> requests::unified_role_management_alert_definition::UnifiedRoleManagementAlertDefinitionCollection {
        mg::to(self, "alertDefinitions")
    }

    /// `…/alerts`: many `unifiedRoleManagementAlert`
    #[inline]
    pub fn alerts(
        &self,
    ) -> requests::unified_role_management_alert::UnifiedRoleManagementAlertCollection {
        mg::to(self, "alerts")
    }

    /// `…/operations`: many `longRunningOperation`
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::to(self, "operations")
    }
}
