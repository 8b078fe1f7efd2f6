// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsPhone81GeneralConfiguration`, by its URL.
pub type WindowsPhone81GeneralConfigurationResource = mg::One<
    models::WindowsPhone81GeneralConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsPhone81GeneralConfiguration`, by its URL.
pub type WindowsPhone81GeneralConfigurationCollection = mg::Many<
    models::WindowsPhone81GeneralConfiguration,
    WindowsPhone81GeneralConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
