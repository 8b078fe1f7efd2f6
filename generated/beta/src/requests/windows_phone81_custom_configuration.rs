// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsPhone81CustomConfiguration`, by its URL.
pub type WindowsPhone81CustomConfigurationResource = mg::One<
    models::WindowsPhone81CustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsPhone81CustomConfiguration`, by its URL.
pub type WindowsPhone81CustomConfigurationCollection = mg::Many<
    models::WindowsPhone81CustomConfiguration,
    WindowsPhone81CustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
