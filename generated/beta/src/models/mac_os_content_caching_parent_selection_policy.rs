// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSContentCachingParentSelectionPolicy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsContentCachingParentSelectionPolicy {
    /// `notConfigured` (0)
    NotConfigured,
    /// `roundRobin` (1)
    RoundRobin,
    /// `firstAvailable` (2)
    FirstAvailable,
    /// `urlPathHash` (3)
    UrlPathHash,
    /// `random` (4)
    Random,
    /// `stickyAvailable` (5)
    StickyAvailable,
}

mg::enumeration! {
    MacOsContentCachingParentSelectionPolicy: "microsoft.graph.macOSContentCachingParentSelectionPolicy";
    NotConfigured: "notConfigured" = 0,
    RoundRobin: "roundRobin" = 1,
    FirstAvailable: "firstAvailable" = 2,
    UrlPathHash: "urlPathHash" = 3,
    Random: "random" = 4,
    StickyAvailable: "stickyAvailable" = 5,
}
