// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceGuardVirtualizationBasedSecurityState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecuritystate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceGuardVirtualizationBasedSecurityState {
    /// `running` (0)
    Running,
    /// `rebootRequired` (1)
    RebootRequired,
    /// `require64BitArchitecture` (2)
    Require64BitArchitecture,
    /// `notLicensed` (3)
    NotLicensed,
    /// `notConfigured` (4)
    NotConfigured,
    /// `doesNotMeetHardwareRequirements` (5)
    DoesNotMeetHardwareRequirements,
    /// `other` (42)
    Other,
}

mg::enumeration! {
    DeviceGuardVirtualizationBasedSecurityState: "microsoft.graph.deviceGuardVirtualizationBasedSecurityState";
    Running: "running" = 0,
    RebootRequired: "rebootRequired" = 1,
    Require64BitArchitecture: "require64BitArchitecture" = 2,
    NotLicensed: "notLicensed" = 3,
    NotConfigured: "notConfigured" = 4,
    DoesNotMeetHardwareRequirements: "doesNotMeetHardwareRequirements" = 5,
    Other: "other" = 42,
}
