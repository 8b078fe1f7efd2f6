// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsPrivacyDataAccessLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsPrivacyDataAccessLevel {
    /// `notConfigured` (0)
    NotConfigured,
    /// `forceAllow` (1)
    ForceAllow,
    /// `forceDeny` (2)
    ForceDeny,
    /// `userInControl` (3)
    UserInControl,
}

mg::enumeration! {
    WindowsPrivacyDataAccessLevel: "microsoft.graph.windowsPrivacyDataAccessLevel";
    NotConfigured: "notConfigured" = 0,
    ForceAllow: "forceAllow" = 1,
    ForceDeny: "forceDeny" = 2,
    UserInControl: "userInControl" = 3,
}
