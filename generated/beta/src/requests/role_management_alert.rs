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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagementAlert.Read.Directory**, **RoleManagementAlert.ReadWrite.Directory** | **RoleManagementAlert.Read.Directory**, **RoleManagementAlert.ReadWrite.Directory** |
    /// | `PATCH …/{id}` | **RoleManagementAlert.ReadWrite.Directory** | **RoleManagementAlert.ReadWrite.Directory** |
    #[inline]
    pub fn alert_configurations(
        &self,
    ) -> requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationCollection {
        mg::to(self, "alertConfigurations")
    }

    /// `…/alertDefinitions`: many `unifiedRoleManagementAlertDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory |
    #[inline]
    pub fn alert_definitions(
        &self,
    ) -> requests::unified_role_management_alert_definition::UnifiedRoleManagementAlertDefinitionCollection {
        mg::to(self, "alertDefinitions")
    }

    /// `…/alerts`: many `unifiedRoleManagementAlert`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagementAlert.Read.Directory**, **RoleManagementAlert.ReadWrite.Directory** | **RoleManagementAlert.Read.Directory**, **RoleManagementAlert.ReadWrite.Directory** |
    /// | `PATCH …/{id}` | **RoleManagementAlert.ReadWrite.Directory** | **RoleManagementAlert.ReadWrite.Directory** |
    #[inline]
    pub fn alerts(
        &self,
    ) -> requests::unified_role_management_alert::UnifiedRoleManagementAlertCollection {
        mg::to(self, "alerts")
    }

    /// `…/operations`: many `longRunningOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::to(self, "operations")
    }
}
