// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerAppAutoUpdatePolicyType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `userChoice` (1)
    UserChoice,
    /// `never` (2)
    Never,
    /// `wiFiOnly` (3)
    WiFiOnly,
    /// `always` (4)
    Always,
}

mg::enumeration! {
    AndroidDeviceOwnerAppAutoUpdatePolicyType: "microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType";
    NotConfigured: "notConfigured" = 0,
    UserChoice: "userChoice" = 1,
    Never: "never" = 2,
    WiFiOnly: "wiFiOnly" = 3,
    Always: "always" = 4,
}
