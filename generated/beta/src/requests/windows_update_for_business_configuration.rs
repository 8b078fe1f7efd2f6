// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsUpdateForBusinessConfiguration`, by its URL.
pub type WindowsUpdateForBusinessConfigurationResource = mg::One<
    models::WindowsUpdateForBusinessConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsUpdateForBusinessConfiguration`, by its URL.
pub type WindowsUpdateForBusinessConfigurationCollection = mg::Many<
    models::WindowsUpdateForBusinessConfiguration,
    WindowsUpdateForBusinessConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
