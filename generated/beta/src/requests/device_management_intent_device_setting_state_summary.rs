// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementIntentDeviceSettingStateSummary`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().intents().id(id).device_setting_state_summaries().id(id)`.
///
/// [`DeviceManagementIntentDeviceSettingStateSummary`]: models::DeviceManagementIntentDeviceSettingStateSummary
pub type DeviceManagementIntentDeviceSettingStateSummaryResource = mg::One<
    models::DeviceManagementIntentDeviceSettingStateSummary,
>;

/// Requests on a collection of [`DeviceManagementIntentDeviceSettingStateSummary`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().intents().id(id).device_setting_state_summaries()`.
///
/// [`DeviceManagementIntentDeviceSettingStateSummary`]: models::DeviceManagementIntentDeviceSettingStateSummary
pub type DeviceManagementIntentDeviceSettingStateSummaryCollection = mg::Many<
    models::DeviceManagementIntentDeviceSettingStateSummary,
    DeviceManagementIntentDeviceSettingStateSummaryResource,
>;
