// @generated
use crate::{mg, models};

/// One `microsoft.graph.unifiedRoleManagementAlertDefinition`, by its URL.
///
/// For example `/identityGovernance/roleManagementAlerts/alertDefinitions/{unifiedRoleManagementAlertDefinition-id}`.
pub type UnifiedRoleManagementAlertDefinitionResource = mg::One<
    models::UnifiedRoleManagementAlertDefinition,
>;

/// A collection of `microsoft.graph.unifiedRoleManagementAlertDefinition`, by its URL.
///
/// For example `/identityGovernance/roleManagementAlerts/alertDefinitions`.
pub type UnifiedRoleManagementAlertDefinitionCollection = mg::Many<
    models::UnifiedRoleManagementAlertDefinition,
    UnifiedRoleManagementAlertDefinitionResource,
>;
