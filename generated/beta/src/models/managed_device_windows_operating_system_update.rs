// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedDeviceWindowsOperatingSystemUpdate`.
pub struct ManagedDeviceWindowsOperatingSystemUpdate {
    /// `buildVersion`. Never null.
    pub build_version: mg::Field<String>,
    /// `releaseMonth`. Never null.
    pub release_month: mg::Field<i32>,
    /// `releaseYear`. Never null.
    pub release_year: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceWindowsOperatingSystemUpdate: "microsoft.graph.managedDeviceWindowsOperatingSystemUpdate", complex;
    build_version: "buildVersion" required,
    release_month: "releaseMonth" required,
    release_year: "releaseYear" required,
}
