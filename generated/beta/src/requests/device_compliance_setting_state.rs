// @generated
use crate::{mg, models};

/// Requests on one [`DeviceComplianceSettingState`](models::DeviceComplianceSettingState): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policy_setting_state_summaries()
///     .id(id)
///     .device_compliance_setting_states()
///     .id(id)
/// ```
pub type DeviceComplianceSettingStateResource = mg::One<
    models::DeviceComplianceSettingState,
>;

/// Requests on a collection of
/// [`DeviceComplianceSettingState`](models::DeviceComplianceSettingState): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policy_setting_state_summaries()
///     .id(id)
///     .device_compliance_setting_states()
/// ```
pub type DeviceComplianceSettingStateCollection = mg::Many<
    models::DeviceComplianceSettingState,
    DeviceComplianceSettingStateResource,
>;
