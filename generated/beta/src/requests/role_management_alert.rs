// @generated
use crate::{mg, models, requests};

/// Requests on one [`RoleManagementAlert`](models::RoleManagementAlert): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.identity_governance().role_management_alerts()`.
#[derive(Clone, Debug)]
pub struct RoleManagementAlertResource(mg::One<models::RoleManagementAlert>);

mg::builder! { RoleManagementAlertResource: mg::One<models::RoleManagementAlert> }

impl RoleManagementAlertResource {
    /// `…/alertConfigurations`: many [`UnifiedRoleManagementAlertConfiguration`].
    ///
    /// Least privileged permission to read: `RoleManagementAlert.Read.Directory` (delegated,
    /// application).
    ///
    /// [`UnifiedRoleManagementAlertConfiguration`]: models::UnifiedRoleManagementAlertConfiguration
    #[inline]
    pub fn alert_configurations(
        &self,
    ) -> requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationCollection {
        mg::navigate(self, "alertConfigurations")
    }

    /// `…/alertDefinitions`: many
    /// [`UnifiedRoleManagementAlertDefinition`](models::UnifiedRoleManagementAlertDefinition).
    ///
    /// Least privileged permission to read: `RoleManagementAlert.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn alert_definitions(
        &self,
    ) -> requests::unified_role_management_alert_definition::UnifiedRoleManagementAlertDefinitionCollection {
        mg::navigate(self, "alertDefinitions")
    }

    /// `…/alerts`: many [`UnifiedRoleManagementAlert`](models::UnifiedRoleManagementAlert).
    ///
    /// Least privileged permission to read: `RoleManagementAlert.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn alerts(
        &self,
    ) -> requests::unified_role_management_alert::UnifiedRoleManagementAlertCollection {
        mg::navigate(self, "alerts")
    }

    /// `…/operations`: many [`LongRunningOperation`](models::LongRunningOperation).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::long_running_operation::LongRunningOperationCollection {
        mg::navigate(self, "operations")
    }
}
