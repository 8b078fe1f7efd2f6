// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsDeliveryOptimizationConfiguration`, by its URL.
pub type WindowsDeliveryOptimizationConfigurationResource = mg::One<
    models::WindowsDeliveryOptimizationConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsDeliveryOptimizationConfiguration`, by its URL.
pub type WindowsDeliveryOptimizationConfigurationCollection = mg::Many<
    models::WindowsDeliveryOptimizationConfiguration,
    WindowsDeliveryOptimizationConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
