// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceWindowsOperatingSystemUpdate`, a complex type.
    ManagedDeviceWindowsOperatingSystemUpdate "microsoft.graph.managedDeviceWindowsOperatingSystemUpdate" "complex";
    /// `buildVersion`: String, not null
    build_version "buildVersion" "r": String,
    /// `releaseMonth`: Int32, not null
    release_month "releaseMonth" "r": i32,
    /// `releaseYear`: Int32, not null
    release_year "releaseYear" "r": i32,
}
