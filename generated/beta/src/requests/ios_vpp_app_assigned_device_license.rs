// @generated
use crate::{mg, models};

/// One `microsoft.graph.iosVppAppAssignedDeviceLicense`, by its URL.
pub type IosVppAppAssignedDeviceLicenseResource = mg::One<
    models::IosVppAppAssignedDeviceLicense,
>;

/// A collection of `microsoft.graph.iosVppAppAssignedDeviceLicense`, by its URL.
pub type IosVppAppAssignedDeviceLicenseCollection = mg::Many<
    models::IosVppAppAssignedDeviceLicense,
    IosVppAppAssignedDeviceLicenseResource,
>;
