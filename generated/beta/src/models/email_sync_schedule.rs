// @generated
use crate::mg;

/// Enumeration `microsoft.graph.emailSyncSchedule`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailSyncSchedule {
    /// `userDefined` (0)
    UserDefined,
    /// `asMessagesArrive` (1)
    AsMessagesArrive,
    /// `manual` (2)
    Manual,
    /// `fifteenMinutes` (3)
    FifteenMinutes,
    /// `thirtyMinutes` (4)
    ThirtyMinutes,
    /// `sixtyMinutes` (5)
    SixtyMinutes,
    /// `basedOnMyUsage` (6)
    BasedOnMyUsage,
}

mg::enumeration! {
    EmailSyncSchedule: "microsoft.graph.emailSyncSchedule";
    UserDefined: "userDefined" = 0,
    AsMessagesArrive: "asMessagesArrive" = 1,
    Manual: "manual" = 2,
    FifteenMinutes: "fifteenMinutes" = 3,
    ThirtyMinutes: "thirtyMinutes" = 4,
    SixtyMinutes: "sixtyMinutes" = 5,
    BasedOnMyUsage: "basedOnMyUsage" = 6,
}
