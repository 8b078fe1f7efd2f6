// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummary-id}`.
pub type DeviceManagementIntentDeviceSettingStateSummaryResource = mg::One<
    models::DeviceManagementIntentDeviceSettingStateSummary,
>;

/// A collection of `microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/deviceSettingStateSummaries`.
pub type DeviceManagementIntentDeviceSettingStateSummaryCollection = mg::Many<
    models::DeviceManagementIntentDeviceSettingStateSummary,
    DeviceManagementIntentDeviceSettingStateSummaryResource,
>;
