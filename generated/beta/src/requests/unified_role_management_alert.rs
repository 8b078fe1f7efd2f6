// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleManagementAlert`, by its URL.
    ///
    /// For example `/identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}`.
    UnifiedRoleManagementAlertResource(mg::One<models::UnifiedRoleManagementAlert>)
}

impl UnifiedRoleManagementAlertResource {
    /// `…/alertConfiguration`: `unifiedRoleManagementAlertConfiguration`
    #[inline]
    pub fn alert_configuration(
        &self,
    ) -> requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource {
        mg::to(self, "alertConfiguration")
    }

    /// `…/alertDefinition`: `unifiedRoleManagementAlertDefinition`
    #[inline]
    pub fn alert_definition(
        &self,
    ) -> requests::unified_role_management_alert_definition::UnifiedRoleManagementAlertDefinitionResource {
        mg::to(self, "alertDefinition")
    }

    /// `…/alertIncidents`: many `unifiedRoleManagementAlertIncident`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory | **RoleManagementAlert.Read.Directory**, RoleManagementAlert.ReadWrite.Directory |
    #[inline]
    pub fn alert_incidents(
        &self,
    ) -> requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentCollection {
        mg::to(self, "alertIncidents")
    }

    /// `POST …/refresh`
    #[inline]
    pub fn refresh(&self) -> mg::Request<()> {
        mg::Path::action(self, "refresh")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.unifiedRoleManagementAlert`, by its URL.
    ///
    /// For example `/identityGovernance/roleManagementAlerts/alerts`.
    UnifiedRoleManagementAlertCollection(mg::Many<models::UnifiedRoleManagementAlert, UnifiedRoleManagementAlertResource>)
}

impl UnifiedRoleManagementAlertCollection {
    /// `POST …/refresh`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleManagementAlert.ReadWrite.Directory** | **RoleManagementAlert.ReadWrite.Directory** |
    #[inline]
    pub fn refresh(&self, parameters: Refresh) -> mg::Request<()> {
        mg::Path::action_with(self, "refresh", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.refresh`.
    Refresh "microsoft.graph.refresh" "parameters";
    /// `scopeId`: String, not null
    scope_id "scopeId" "r": String,
    /// `scopeType`: String, not null
    scope_type "scopeType" "r": String,
}
