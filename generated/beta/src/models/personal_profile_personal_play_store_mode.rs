// @generated
use crate::mg;

/// Enumeration `microsoft.graph.personalProfilePersonalPlayStoreMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalProfilePersonalPlayStoreMode {
    /// `notConfigured` (0)
    NotConfigured,
    /// `blockedApps` (1)
    BlockedApps,
    /// `allowedApps` (2)
    AllowedApps,
}

mg::enumeration! {
    PersonalProfilePersonalPlayStoreMode: "microsoft.graph.personalProfilePersonalPlayStoreMode";
    NotConfigured: "notConfigured" = 0,
    BlockedApps: "blockedApps" = 1,
    AllowedApps: "allowedApps" = 2,
}
