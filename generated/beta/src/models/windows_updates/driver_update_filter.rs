// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.driverUpdateFilter`, a complex type derived from `microsoft.graph.windowsUpdates.windowsUpdateFilter`.
    DriverUpdateFilter "microsoft.graph.windowsUpdates.driverUpdateFilter" "complex" : super::WindowsUpdateFilter;
}

mg::derived_from! { DriverUpdateFilter: super::WindowsUpdateFilter, super::SoftwareUpdateFilter, super::ContentFilter }
