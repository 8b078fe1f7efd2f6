// @generated
use crate::mg;

/// Enumeration `microsoft.graph.calendarColor`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalendarColor {
    /// `auto` (-1)
    Auto,
    /// `lightBlue` (0)
    LightBlue,
    /// `lightGreen` (1)
    LightGreen,
    /// `lightOrange` (2)
    LightOrange,
    /// `lightGray` (3)
    LightGray,
    /// `lightYellow` (4)
    LightYellow,
    /// `lightTeal` (5)
    LightTeal,
    /// `lightPink` (6)
    LightPink,
    /// `lightBrown` (7)
    LightBrown,
    /// `lightRed` (8)
    LightRed,
    /// `maxColor` (9)
    MaxColor,
}

mg::enumeration! {
    CalendarColor: "microsoft.graph.calendarColor";
    Auto: "auto" = -1,
    LightBlue: "lightBlue" = 0,
    LightGreen: "lightGreen" = 1,
    LightOrange: "lightOrange" = 2,
    LightGray: "lightGray" = 3,
    LightYellow: "lightYellow" = 4,
    LightTeal: "lightTeal" = 5,
    LightPink: "lightPink" = 6,
    LightBrown: "lightBrown" = 7,
    LightRed: "lightRed" = 8,
    MaxColor: "maxColor" = 9,
}
