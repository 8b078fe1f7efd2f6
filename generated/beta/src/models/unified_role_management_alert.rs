// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementAlert`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleManagementAlertCollection`], for example
/// `graph.identity_governance().role_management_alerts().alerts()`.
///
/// Operations: `refresh`.
///
/// [`UnifiedRoleManagementAlertCollection`]: crate::requests::unified_role_management_alert::UnifiedRoleManagementAlertCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementalert?view=graph-rest-beta
pub struct UnifiedRoleManagementAlert {
    /// `alertDefinitionId`.
    pub alert_definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incidentCount`.
    pub incident_count: mg::Field<i32>,
    /// `isActive`.
    pub is_active: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastScannedDateTime`.
    pub last_scanned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `scopeId`.
    pub scope_id: mg::Field<String>,
    /// `scopeType`.
    pub scope_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementAlert: "microsoft.graph.unifiedRoleManagementAlert", entity, base super::Entity;
    alert_definition_id: "alertDefinitionId",
    id: "id" key required,
    incident_count: "incidentCount",
    is_active: "isActive",
    last_modified_date_time: "lastModifiedDateTime",
    last_scanned_date_time: "lastScannedDateTime",
    scope_id: "scopeId",
    scope_type: "scopeType",
}

mg::derived_from! { UnifiedRoleManagementAlert: super::Entity }

impl UnifiedRoleManagementAlert {
    /// `alertConfiguration`:
    /// [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration).
    pub const ALERT_CONFIGURATION: mg::Nav<
        UnifiedRoleManagementAlert,
        super::UnifiedRoleManagementAlertConfiguration,
    > = mg::Nav::new("alertConfiguration");
    /// `alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITION: mg::Nav<
        UnifiedRoleManagementAlert,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
    /// `alertIncidents`: many
    /// [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident).
    pub const ALERT_INCIDENTS: mg::Nav<
        UnifiedRoleManagementAlert,
        Vec<super::UnifiedRoleManagementAlertIncident>,
    > = mg::Nav::new("alertIncidents");
}
