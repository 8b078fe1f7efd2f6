// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsHealthMonitoringConfiguration`, by its URL.
pub type WindowsHealthMonitoringConfigurationResource = mg::One<
    models::WindowsHealthMonitoringConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsHealthMonitoringConfiguration`, by its URL.
pub type WindowsHealthMonitoringConfigurationCollection = mg::Many<
    models::WindowsHealthMonitoringConfiguration,
    WindowsHealthMonitoringConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
