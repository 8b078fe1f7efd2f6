// @generated
use crate::mg;

/// Enumeration `microsoft.graph.scheduleEntityTheme`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleEntityTheme {
    /// `white` (0)
    White,
    /// `blue` (1)
    Blue,
    /// `green` (2)
    Green,
    /// `purple` (3)
    Purple,
    /// `pink` (4)
    Pink,
    /// `yellow` (5)
    Yellow,
    /// `gray` (6)
    Gray,
    /// `darkBlue` (7)
    DarkBlue,
    /// `darkGreen` (8)
    DarkGreen,
    /// `darkPurple` (9)
    DarkPurple,
    /// `darkPink` (10)
    DarkPink,
    /// `darkYellow` (11)
    DarkYellow,
    /// `unknownFutureValue` (12)
    UnknownFutureValue,
    /// `darkRed` (13)
    DarkRed,
    /// `cranberry` (14)
    Cranberry,
    /// `darkOrange` (15)
    DarkOrange,
    /// `bronze` (16)
    Bronze,
    /// `peach` (17)
    Peach,
    /// `gold` (18)
    Gold,
    /// `lime` (19)
    Lime,
    /// `forest` (20)
    Forest,
    /// `lightGreen` (21)
    LightGreen,
    /// `jade` (22)
    Jade,
    /// `lightTeal` (23)
    LightTeal,
    /// `darkTeal` (24)
    DarkTeal,
    /// `steel` (25)
    Steel,
    /// `skyBlue` (26)
    SkyBlue,
    /// `blueGray` (27)
    BlueGray,
    /// `lavender` (28)
    Lavender,
    /// `lilac` (29)
    Lilac,
    /// `plum` (30)
    Plum,
    /// `magenta` (31)
    Magenta,
    /// `darkBrown` (32)
    DarkBrown,
    /// `beige` (33)
    Beige,
    /// `charcoal` (34)
    Charcoal,
    /// `silver` (35)
    Silver,
}

mg::enumeration! {
    ScheduleEntityTheme: "microsoft.graph.scheduleEntityTheme";
    White: "white" = 0,
    Blue: "blue" = 1,
    Green: "green" = 2,
    Purple: "purple" = 3,
    Pink: "pink" = 4,
    Yellow: "yellow" = 5,
    Gray: "gray" = 6,
    DarkBlue: "darkBlue" = 7,
    DarkGreen: "darkGreen" = 8,
    DarkPurple: "darkPurple" = 9,
    DarkPink: "darkPink" = 10,
    DarkYellow: "darkYellow" = 11,
    UnknownFutureValue: "unknownFutureValue" = 12,
    DarkRed: "darkRed" = 13,
    Cranberry: "cranberry" = 14,
    DarkOrange: "darkOrange" = 15,
    Bronze: "bronze" = 16,
    Peach: "peach" = 17,
    Gold: "gold" = 18,
    Lime: "lime" = 19,
    Forest: "forest" = 20,
    LightGreen: "lightGreen" = 21,
    Jade: "jade" = 22,
    LightTeal: "lightTeal" = 23,
    DarkTeal: "darkTeal" = 24,
    Steel: "steel" = 25,
    SkyBlue: "skyBlue" = 26,
    BlueGray: "blueGray" = 27,
    Lavender: "lavender" = 28,
    Lilac: "lilac" = 29,
    Plum: "plum" = 30,
    Magenta: "magenta" = 31,
    DarkBrown: "darkBrown" = 32,
    Beige: "beige" = 33,
    Charcoal: "charcoal" = 34,
    Silver: "silver" = 35,
}
