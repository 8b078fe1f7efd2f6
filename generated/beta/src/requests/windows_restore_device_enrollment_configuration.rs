// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`, by its URL.
pub type WindowsRestoreDeviceEnrollmentConfigurationResource = mg::One<
    models::WindowsRestoreDeviceEnrollmentConfiguration,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`, by its URL.
pub type WindowsRestoreDeviceEnrollmentConfigurationCollection = mg::Many<
    models::WindowsRestoreDeviceEnrollmentConfiguration,
    WindowsRestoreDeviceEnrollmentConfigurationResource,
    requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection,
>;
