// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.driverUpdateFilter`, derived from
/// [`WindowsUpdateFilter`](super::WindowsUpdateFilter).
pub struct DriverUpdateFilter {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriverUpdateFilter: "microsoft.graph.windowsUpdates.driverUpdateFilter", complex, base super::WindowsUpdateFilter;
}

mg::derived_from! { DriverUpdateFilter: super::WindowsUpdateFilter, super::SoftwareUpdateFilter, super::ContentFilter }
