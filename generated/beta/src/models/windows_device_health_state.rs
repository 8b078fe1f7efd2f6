// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.windowsDeviceHealthState`][reference], of which a value can have
/// several.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdevicehealthstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDeviceHealthState {
    /// `clean` (0)
    Clean,
    /// `fullScanPending` (1)
    FullScanPending,
    /// `rebootPending` (2)
    RebootPending,
    /// `manualStepsPending` (4)
    ManualStepsPending,
    /// `offlineScanPending` (8)
    OfflineScanPending,
    /// `critical` (16)
    Critical,
}

mg::enumeration! {
    WindowsDeviceHealthState: "microsoft.graph.windowsDeviceHealthState", flags;
    Clean: "clean" = 0,
    FullScanPending: "fullScanPending" = 1,
    RebootPending: "rebootPending" = 2,
    ManualStepsPending: "manualStepsPending" = 4,
    OfflineScanPending: "offlineScanPending" = 8,
    Critical: "critical" = 16,
}
