// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppPhoneNumberRedirectLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppPhoneNumberRedirectLevel {
    /// `allApps` (0)
    AllApps,
    /// `managedApps` (1)
    ManagedApps,
    /// `customApp` (2)
    CustomApp,
    /// `blocked` (3)
    Blocked,
}

mg::enumeration! {
    ManagedAppPhoneNumberRedirectLevel: "microsoft.graph.managedAppPhoneNumberRedirectLevel";
    AllApps: "allApps" = 0,
    ManagedApps: "managedApps" = 1,
    CustomApp: "customApp" = 2,
    Blocked: "blocked" = 3,
}
