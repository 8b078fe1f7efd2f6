// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementStringSettingInstance`, by its URL.
pub type DeviceManagementStringSettingInstanceResource = mg::One<
    models::DeviceManagementStringSettingInstance,
>;

/// A collection of `microsoft.graph.deviceManagementStringSettingInstance`, by its URL.
pub type DeviceManagementStringSettingInstanceCollection = mg::Many<
    models::DeviceManagementStringSettingInstance,
    DeviceManagementStringSettingInstanceResource,
>;
