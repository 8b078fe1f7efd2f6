// @generated
use crate::mg;

/// Enumeration `microsoft.graph.siteLockState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteLockState {
    /// `unlocked` (0)
    Unlocked,
    /// `lockedReadOnly` (1)
    LockedReadOnly,
    /// `lockedNoAccess` (2)
    LockedNoAccess,
    /// `lockedNoAdditions` (3)
    LockedNoAdditions,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SiteLockState: "microsoft.graph.siteLockState";
    Unlocked: "unlocked" = 0,
    LockedReadOnly: "lockedReadOnly" = 1,
    LockedNoAccess: "lockedNoAccess" = 2,
    LockedNoAdditions: "lockedNoAdditions" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
