// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.managedDevicePartnerReportedHealthState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicepartnerreportedhealthstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedDevicePartnerReportedHealthState {
    /// `unknown` (0)
    Unknown,
    /// `activated` (1)
    Activated,
    /// `deactivated` (2)
    Deactivated,
    /// `secured` (3)
    Secured,
    /// `lowSeverity` (4)
    LowSeverity,
    /// `mediumSeverity` (5)
    MediumSeverity,
    /// `highSeverity` (6)
    HighSeverity,
    /// `unresponsive` (7)
    Unresponsive,
    /// `compromised` (8)
    Compromised,
    /// `misconfigured` (9)
    Misconfigured,
}

mg::enumeration! {
    ManagedDevicePartnerReportedHealthState: "microsoft.graph.managedDevicePartnerReportedHealthState";
    Unknown: "unknown" = 0,
    Activated: "activated" = 1,
    Deactivated: "deactivated" = 2,
    Secured: "secured" = 3,
    LowSeverity: "lowSeverity" = 4,
    MediumSeverity: "mediumSeverity" = 5,
    HighSeverity: "highSeverity" = 6,
    Unresponsive: "unresponsive" = 7,
    Compromised: "compromised" = 8,
    Misconfigured: "misconfigured" = 9,
}
