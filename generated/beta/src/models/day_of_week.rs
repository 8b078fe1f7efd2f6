// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dayOfWeek`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// `sunday` (0)
    Sunday,
    /// `monday` (1)
    Monday,
    /// `tuesday` (2)
    Tuesday,
    /// `wednesday` (3)
    Wednesday,
    /// `thursday` (4)
    Thursday,
    /// `friday` (5)
    Friday,
    /// `saturday` (6)
    Saturday,
}

mg::enumeration! {
    DayOfWeek: "microsoft.graph.dayOfWeek";
    Sunday: "sunday" = 0,
    Monday: "monday" = 1,
    Tuesday: "tuesday" = 2,
    Wednesday: "wednesday" = 3,
    Thursday: "thursday" = 4,
    Friday: "friday" = 5,
    Saturday: "saturday" = 6,
}
