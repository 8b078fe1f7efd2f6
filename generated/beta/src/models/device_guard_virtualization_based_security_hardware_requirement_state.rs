// @generated
use crate::mg;

/// Enumeration
/// [`microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecurityhardwarerequirementstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceGuardVirtualizationBasedSecurityHardwareRequirementState {
    /// `meetHardwareRequirements` (0)
    MeetHardwareRequirements,
    /// `secureBootRequired` (1)
    SecureBootRequired,
    /// `dmaProtectionRequired` (2)
    DmaProtectionRequired,
    /// `hyperVNotSupportedForGuestVM` (4)
    HyperVNotSupportedForGuestVm,
    /// `hyperVNotAvailable` (8)
    HyperVNotAvailable,
}

mg::enumeration! {
    DeviceGuardVirtualizationBasedSecurityHardwareRequirementState: "microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState";
    MeetHardwareRequirements: "meetHardwareRequirements" = 0,
    SecureBootRequired: "secureBootRequired" = 1,
    DmaProtectionRequired: "dmaProtectionRequired" = 2,
    HyperVNotSupportedForGuestVm: "hyperVNotSupportedForGuestVM" = 4,
    HyperVNotAvailable: "hyperVNotAvailable" = 8,
}
