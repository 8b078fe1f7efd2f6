// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printMultipageLayout`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintMultipageLayout {
    /// `clockwiseFromTopLeft` (0)
    ClockwiseFromTopLeft,
    /// `counterclockwiseFromTopLeft` (1)
    CounterclockwiseFromTopLeft,
    /// `counterclockwiseFromTopRight` (2)
    CounterclockwiseFromTopRight,
    /// `clockwiseFromTopRight` (3)
    ClockwiseFromTopRight,
    /// `counterclockwiseFromBottomLeft` (4)
    CounterclockwiseFromBottomLeft,
    /// `clockwiseFromBottomLeft` (5)
    ClockwiseFromBottomLeft,
    /// `counterclockwiseFromBottomRight` (6)
    CounterclockwiseFromBottomRight,
    /// `clockwiseFromBottomRight` (7)
    ClockwiseFromBottomRight,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintMultipageLayout: "microsoft.graph.printMultipageLayout";
    ClockwiseFromTopLeft: "clockwiseFromTopLeft" = 0,
    CounterclockwiseFromTopLeft: "counterclockwiseFromTopLeft" = 1,
    CounterclockwiseFromTopRight: "counterclockwiseFromTopRight" = 2,
    ClockwiseFromTopRight: "clockwiseFromTopRight" = 3,
    CounterclockwiseFromBottomLeft: "counterclockwiseFromBottomLeft" = 4,
    ClockwiseFromBottomLeft: "clockwiseFromBottomLeft" = 5,
    CounterclockwiseFromBottomRight: "counterclockwiseFromBottomRight" = 6,
    ClockwiseFromBottomRight: "clockwiseFromBottomRight" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
