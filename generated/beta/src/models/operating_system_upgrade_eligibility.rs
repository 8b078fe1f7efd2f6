// @generated
use crate::mg;

/// Enumeration `microsoft.graph.operatingSystemUpgradeEligibility`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperatingSystemUpgradeEligibility {
    /// `upgraded` (0)
    Upgraded,
    /// `unknown` (1)
    Unknown,
    /// `notCapable` (2)
    NotCapable,
    /// `capable` (3)
    Capable,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    OperatingSystemUpgradeEligibility: "microsoft.graph.operatingSystemUpgradeEligibility";
    Upgraded: "upgraded" = 0,
    Unknown: "unknown" = 1,
    NotCapable: "notCapable" = 2,
    Capable: "capable" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
