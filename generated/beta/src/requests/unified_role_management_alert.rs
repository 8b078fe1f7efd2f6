// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleManagementAlert`](models::UnifiedRoleManagementAlert): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().role_management_alerts().alerts().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementAlertResource(
    mg::One<models::UnifiedRoleManagementAlert>,
);

mg::builder! { UnifiedRoleManagementAlertResource: mg::One<models::UnifiedRoleManagementAlert> }

impl UnifiedRoleManagementAlertResource {
    /// `…/alertConfiguration`: [`UnifiedRoleManagementAlertConfiguration`].
    ///
    /// [`UnifiedRoleManagementAlertConfiguration`]: models::UnifiedRoleManagementAlertConfiguration
    #[inline]
    pub fn alert_configuration(
        &self,
    ) -> requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource {
        mg::navigate(self, "alertConfiguration")
    }

    /// `…/alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](models::UnifiedRoleManagementAlertDefinition).
    #[inline]
    pub fn alert_definition(
        &self,
    ) -> requests::unified_role_management_alert_definition::UnifiedRoleManagementAlertDefinitionResource {
        mg::navigate(self, "alertDefinition")
    }

    /// `…/alertIncidents`: many
    /// [`UnifiedRoleManagementAlertIncident`](models::UnifiedRoleManagementAlertIncident).
    ///
    /// Least privileged permission to read: `RoleManagementAlert.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn alert_incidents(
        &self,
    ) -> requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentCollection {
        mg::navigate(self, "alertIncidents")
    }

    /// `POST …/refresh`.
    ///
    /// Returns no body.
    #[inline]
    pub fn refresh(&self) -> mg::Request<()> {
        self.raw().action("refresh")
    }
}

/// Requests on a collection of [`UnifiedRoleManagementAlert`](models::UnifiedRoleManagementAlert):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_governance().role_management_alerts().alerts()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementAlertCollection(
    mg::Many<models::UnifiedRoleManagementAlert, UnifiedRoleManagementAlertResource>,
);

mg::builder! { UnifiedRoleManagementAlertCollection: mg::Many<models::UnifiedRoleManagementAlert, UnifiedRoleManagementAlertResource> }

impl UnifiedRoleManagementAlertCollection {
    /// `POST …/refresh`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `RoleManagementAlert.ReadWrite.Directory` (delegated,
    /// application).
    #[inline]
    pub fn refresh(&self, parameters: impl Into<Refresh>) -> mg::Request<()> {
        self.raw().action_with("refresh", &parameters.into())
    }
}

/// Parameters of [`UnifiedRoleManagementAlertCollection::refresh`].
///
/// A call can pass the pair of `scope_type` and `scope_id` alone.
pub struct Refresh {
    /// `scopeId`. Required.
    pub scope_id: mg::Field<String>,
    /// `scopeType`. Required.
    pub scope_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Refresh: "microsoft.graph.refresh", parameters;
    scope_id: "scopeId" required,
    scope_type: "scopeType" required,
}

mg::required_parameters! {
    Refresh;
    scope_type: String,
    scope_id: String,
}
