// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementComplianceActionItem`](models::DeviceManagementComplianceActionItem): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_policies()
///     .id(id)
///     .scheduled_actions_for_rule()
///     .id(id)
///     .scheduled_action_configurations()
///     .id(id)
/// ```
pub type DeviceManagementComplianceActionItemResource = mg::One<
    models::DeviceManagementComplianceActionItem,
>;

/// Requests on a collection of
/// [`DeviceManagementComplianceActionItem`](models::DeviceManagementComplianceActionItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_policies()
///     .id(id)
///     .scheduled_actions_for_rule()
///     .id(id)
///     .scheduled_action_configurations()
/// ```
pub type DeviceManagementComplianceActionItemCollection = mg::Many<
    models::DeviceManagementComplianceActionItem,
    DeviceManagementComplianceActionItemResource,
>;
