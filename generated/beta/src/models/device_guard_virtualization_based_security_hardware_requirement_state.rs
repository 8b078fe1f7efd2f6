// @generated
use crate::mg;

/// `microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceGuardVirtualizationBasedSecurityHardwareRequirementState {
    /// `meetHardwareRequirements`, 0.
    MeetHardwareRequirements,
    /// `secureBootRequired`, 1.
    SecureBootRequired,
    /// `dmaProtectionRequired`, 2.
    DmaProtectionRequired,
    /// `hyperVNotSupportedForGuestVM`, 4.
    HyperVNotSupportedForGuestVm,
    /// `hyperVNotAvailable`, 8.
    HyperVNotAvailable,
}

mg::enumeration! {
    DeviceGuardVirtualizationBasedSecurityHardwareRequirementState "microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState" "";
    MeetHardwareRequirements "meetHardwareRequirements" 0,
    SecureBootRequired "secureBootRequired" 1,
    DmaProtectionRequired "dmaProtectionRequired" 2,
    HyperVNotSupportedForGuestVm "hyperVNotSupportedForGuestVM" 4,
    HyperVNotAvailable "hyperVNotAvailable" 8,
}
