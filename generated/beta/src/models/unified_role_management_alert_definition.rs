// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementAlertDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleManagementAlertDefinitionCollection`], for example
/// `graph.identity_governance().role_management_alerts().alert_definitions()`.
///
/// [`UnifiedRoleManagementAlertDefinitionCollection`]: crate::requests::unified_role_management_alert_definition::UnifiedRoleManagementAlertDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementalertdefinition?view=graph-rest-beta
pub struct UnifiedRoleManagementAlertDefinition {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `howToPrevent`.
    pub how_to_prevent: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isConfigurable`.
    pub is_configurable: mg::Field<bool>,
    /// `isRemediatable`.
    pub is_remediatable: mg::Field<bool>,
    /// `mitigationSteps`.
    pub mitigation_steps: mg::Field<String>,
    /// `scopeId`.
    pub scope_id: mg::Field<String>,
    /// `scopeType`.
    pub scope_type: mg::Field<String>,
    /// `securityImpact`.
    pub security_impact: mg::Field<String>,
    /// `severityLevel`.
    pub severity_level: mg::Field<mg::Open<super::AlertSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementAlertDefinition: "microsoft.graph.unifiedRoleManagementAlertDefinition", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    how_to_prevent: "howToPrevent",
    id: "id" key required,
    is_configurable: "isConfigurable",
    is_remediatable: "isRemediatable",
    mitigation_steps: "mitigationSteps",
    scope_id: "scopeId",
    scope_type: "scopeType",
    security_impact: "securityImpact",
    severity_level: "severityLevel",
}

mg::derived_from! { UnifiedRoleManagementAlertDefinition: super::Entity }
