// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`RedundantAssignmentAlertConfiguration`](models::RedundantAssignmentAlertConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .id(id)
///     .cast_to_redundant_assignment_alert_configuration()
/// ```
pub type RedundantAssignmentAlertConfigurationResource = mg::One<
    models::RedundantAssignmentAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// Requests on a collection of
/// [`RedundantAssignmentAlertConfiguration`](models::RedundantAssignmentAlertConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_redundant_assignment_alert_configuration()
/// ```
pub type RedundantAssignmentAlertConfigurationCollection = mg::Many<
    models::RedundantAssignmentAlertConfiguration,
    RedundantAssignmentAlertConfigurationResource,
>;
