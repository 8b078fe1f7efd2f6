// @generated
use crate::mg;

/// Complex type `microsoft.graph.operatingSystemSpecifications`.
pub struct OperatingSystemSpecifications {
    /// `operatingSystemPlatform`. Never null.
    pub operating_system_platform: mg::Field<String>,
    /// `operatingSystemVersion`. Never null.
    pub operating_system_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OperatingSystemSpecifications: "microsoft.graph.operatingSystemSpecifications", complex;
    operating_system_platform: "operatingSystemPlatform" required,
    operating_system_version: "operatingSystemVersion" required,
}
