// @generated
use crate::{mg, models};

/// One `microsoft.graph.iosVppAppAssignedUserLicense`, by its URL.
pub type IosVppAppAssignedUserLicenseResource = mg::One<
    models::IosVppAppAssignedUserLicense,
>;

/// A collection of `microsoft.graph.iosVppAppAssignedUserLicense`, by its URL.
pub type IosVppAppAssignedUserLicenseCollection = mg::Many<
    models::IosVppAppAssignedUserLicense,
    IosVppAppAssignedUserLicenseResource,
>;
