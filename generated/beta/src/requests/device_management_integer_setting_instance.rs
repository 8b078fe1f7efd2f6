// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementIntegerSettingInstance`, by its URL.
pub type DeviceManagementIntegerSettingInstanceResource = mg::One<
    models::DeviceManagementIntegerSettingInstance,
>;

/// A collection of `microsoft.graph.deviceManagementIntegerSettingInstance`, by its URL.
pub type DeviceManagementIntegerSettingInstanceCollection = mg::Many<
    models::DeviceManagementIntegerSettingInstance,
    DeviceManagementIntegerSettingInstanceResource,
>;
