// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceAppManagementTaskCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAppManagementTaskCategory {
    /// `unknown` (0)
    Unknown,
    /// `advancedThreatProtection` (1)
    AdvancedThreatProtection,
}

mg::enumeration! {
    DeviceAppManagementTaskCategory: "microsoft.graph.deviceAppManagementTaskCategory";
    Unknown: "unknown" = 0,
    AdvancedThreatProtection: "advancedThreatProtection" = 1,
}
