// @generated
use crate::{mg, models};

/// Requests on one
/// [`UnifiedRoleManagementAlertDefinition`](models::UnifiedRoleManagementAlertDefinition): `get`,
/// `update`, `delete`.
///
/// For example `graph.identity_governance().role_management_alerts().alert_definitions().id(id)`.
pub type UnifiedRoleManagementAlertDefinitionResource = mg::One<
    models::UnifiedRoleManagementAlertDefinition,
>;

/// Requests on a collection of
/// [`UnifiedRoleManagementAlertDefinition`](models::UnifiedRoleManagementAlertDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity_governance().role_management_alerts().alert_definitions()`.
pub type UnifiedRoleManagementAlertDefinitionCollection = mg::Many<
    models::UnifiedRoleManagementAlertDefinition,
    UnifiedRoleManagementAlertDefinitionResource,
>;
