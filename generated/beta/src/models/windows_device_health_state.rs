// @generated
use crate::mg;

/// `microsoft.graph.windowsDeviceHealthState`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDeviceHealthState {
    /// `clean`, 0.
    Clean,
    /// `fullScanPending`, 1.
    FullScanPending,
    /// `rebootPending`, 2.
    RebootPending,
    /// `manualStepsPending`, 4.
    ManualStepsPending,
    /// `offlineScanPending`, 8.
    OfflineScanPending,
    /// `critical`, 16.
    Critical,
}

mg::enumeration! {
    WindowsDeviceHealthState "microsoft.graph.windowsDeviceHealthState" "flags";
    Clean "clean" 0,
    FullScanPending "fullScanPending" 1,
    RebootPending "rebootPending" 2,
    ManualStepsPending "manualStepsPending" 4,
    OfflineScanPending "offlineScanPending" 8,
    Critical "critical" 16,
}
