// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementAlertDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementalertdefinition?view=graph-rest-beta>
    UnifiedRoleManagementAlertDefinition "microsoft.graph.unifiedRoleManagementAlertDefinition" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `howToPrevent`: String
    how_to_prevent "howToPrevent": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isConfigurable`: Boolean
    is_configurable "isConfigurable": bool,
    /// `isRemediatable`: Boolean
    is_remediatable "isRemediatable": bool,
    /// `mitigationSteps`: String
    mitigation_steps "mitigationSteps": String,
    /// `scopeId`: String
    scope_id "scopeId": String,
    /// `scopeType`: String
    scope_type "scopeType": String,
    /// `securityImpact`: String
    security_impact "securityImpact": String,
    /// `severityLevel`: alertSeverity
    severity_level "severityLevel": mg::Open<super::AlertSeverity>,
}

mg::derived_from! { UnifiedRoleManagementAlertDefinition: super::Entity }
