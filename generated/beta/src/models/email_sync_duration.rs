// @generated
use crate::mg;

/// Enumeration `microsoft.graph.emailSyncDuration`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailSyncDuration {
    /// `userDefined` (0)
    UserDefined,
    /// `oneDay` (1)
    OneDay,
    /// `threeDays` (2)
    ThreeDays,
    /// `oneWeek` (3)
    OneWeek,
    /// `twoWeeks` (4)
    TwoWeeks,
    /// `oneMonth` (5)
    OneMonth,
    /// `unlimited` (6)
    Unlimited,
}

mg::enumeration! {
    EmailSyncDuration: "microsoft.graph.emailSyncDuration";
    UserDefined: "userDefined" = 0,
    OneDay: "oneDay" = 1,
    ThreeDays: "threeDays" = 2,
    OneWeek: "oneWeek" = 3,
    TwoWeeks: "twoWeeks" = 4,
    OneMonth: "oneMonth" = 5,
    Unlimited: "unlimited" = 6,
}
