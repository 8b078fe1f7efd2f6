// @generated
use crate::mg;

/// Enumeration `microsoft.graph.weeklySchedule`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeeklySchedule {
    /// `userDefined` (0)
    UserDefined,
    /// `everyday` (1)
    Everyday,
    /// `sunday` (2)
    Sunday,
    /// `monday` (3)
    Monday,
    /// `tuesday` (4)
    Tuesday,
    /// `wednesday` (5)
    Wednesday,
    /// `thursday` (6)
    Thursday,
    /// `friday` (7)
    Friday,
    /// `saturday` (8)
    Saturday,
    /// `noScheduledScan` (9)
    NoScheduledScan,
}

mg::enumeration! {
    WeeklySchedule: "microsoft.graph.weeklySchedule";
    UserDefined: "userDefined" = 0,
    Everyday: "everyday" = 1,
    Sunday: "sunday" = 2,
    Monday: "monday" = 3,
    Tuesday: "tuesday" = 4,
    Wednesday: "wednesday" = 5,
    Thursday: "thursday" = 6,
    Friday: "friday" = 7,
    Saturday: "saturday" = 8,
    NoScheduledScan: "noScheduledScan" = 9,
}
