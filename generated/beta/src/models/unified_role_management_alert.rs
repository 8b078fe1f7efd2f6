// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementAlert`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementalert?view=graph-rest-beta>
    UnifiedRoleManagementAlert "microsoft.graph.unifiedRoleManagementAlert" "entity" : super::Entity;
    /// `alertDefinitionId`: String
    alert_definition_id "alertDefinitionId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incidentCount`: Int32
    incident_count "incidentCount": i32,
    /// `isActive`: Boolean
    is_active "isActive": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `lastScannedDateTime`: DateTimeOffset
    last_scanned_date_time "lastScannedDateTime": mg::DateTimeOffset,
    /// `scopeId`: String
    scope_id "scopeId": String,
    /// `scopeType`: String
    scope_type "scopeType": String,
}

mg::derived_from! { UnifiedRoleManagementAlert: super::Entity }

impl UnifiedRoleManagementAlert {
    /// `alertConfiguration`: `unifiedRoleManagementAlertConfiguration`
    pub const ALERT_CONFIGURATION: mg::Nav<
        UnifiedRoleManagementAlert,
        super::UnifiedRoleManagementAlertConfiguration,
    > = mg::Nav::new("alertConfiguration");
    /// `alertDefinition`: `unifiedRoleManagementAlertDefinition`
    pub const ALERT_DEFINITION: mg::Nav<
        UnifiedRoleManagementAlert,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
    /// `alertIncidents`: many `unifiedRoleManagementAlertIncident`, contained
    pub const ALERT_INCIDENTS: mg::Nav<
        UnifiedRoleManagementAlert,
        Vec<super::UnifiedRoleManagementAlertIncident>,
    > = mg::Nav::new("alertIncidents");
}
