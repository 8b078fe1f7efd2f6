// @generated
use crate::{mg, models};

/// Requests on one [`DeviceComplianceActionItem`](models::DeviceComplianceActionItem): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .scheduled_actions_for_rule()
///     .id(id)
///     .scheduled_action_configurations()
///     .id(id)
/// ```
pub type DeviceComplianceActionItemResource = mg::One<
    models::DeviceComplianceActionItem,
>;

/// Requests on a collection of [`DeviceComplianceActionItem`](models::DeviceComplianceActionItem):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .scheduled_actions_for_rule()
///     .id(id)
///     .scheduled_action_configurations()
/// ```
pub type DeviceComplianceActionItemCollection = mg::Many<
    models::DeviceComplianceActionItem,
    DeviceComplianceActionItemResource,
>;
