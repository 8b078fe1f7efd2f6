// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browserSyncSetting`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserSyncSetting {
    /// `notConfigured` (0)
    NotConfigured,
    /// `blockedWithUserOverride` (1)
    BlockedWithUserOverride,
    /// `blocked` (2)
    Blocked,
}

mg::enumeration! {
    BrowserSyncSetting: "microsoft.graph.browserSyncSetting";
    NotConfigured: "notConfigured" = 0,
    BlockedWithUserOverride: "blockedWithUserOverride" = 1,
    Blocked: "blocked" = 2,
}
