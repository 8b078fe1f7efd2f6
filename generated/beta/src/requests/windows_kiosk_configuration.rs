// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsKioskConfiguration`, by its URL.
pub type WindowsKioskConfigurationResource = mg::One<
    models::WindowsKioskConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsKioskConfiguration`, by its URL.
pub type WindowsKioskConfigurationCollection = mg::Many<
    models::WindowsKioskConfiguration,
    WindowsKioskConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
