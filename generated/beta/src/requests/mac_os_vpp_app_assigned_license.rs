// @generated
use crate::{mg, models};

/// One `microsoft.graph.macOsVppAppAssignedLicense`, by its URL.
pub type MacOsVppAppAssignedLicenseResource = mg::One<
    models::MacOsVppAppAssignedLicense,
>;

/// A collection of `microsoft.graph.macOsVppAppAssignedLicense`, by its URL.
pub type MacOsVppAppAssignedLicenseCollection = mg::Many<
    models::MacOsVppAppAssignedLicense,
    MacOsVppAppAssignedLicenseResource,
>;
