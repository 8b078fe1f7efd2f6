// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementBooleanSettingInstance`, by its URL.
pub type DeviceManagementBooleanSettingInstanceResource = mg::One<
    models::DeviceManagementBooleanSettingInstance,
>;

/// A collection of `microsoft.graph.deviceManagementBooleanSettingInstance`, by its URL.
pub type DeviceManagementBooleanSettingInstanceCollection = mg::Many<
    models::DeviceManagementBooleanSettingInstance,
    DeviceManagementBooleanSettingInstanceResource,
>;
