// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printPresentationDirection`.
#[deprecated(
    note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintPresentationDirection {
    /// `clockwiseFromTopLeft` (0)
    ClockwiseFromTopLeft,
    /// `counterClockwiseFromTopLeft` (1)
    CounterClockwiseFromTopLeft,
    /// `counterClockwiseFromTopRight` (2)
    CounterClockwiseFromTopRight,
    /// `clockwiseFromTopRight` (3)
    ClockwiseFromTopRight,
    /// `counterClockwiseFromBottomLeft` (4)
    CounterClockwiseFromBottomLeft,
    /// `clockwiseFromBottomLeft` (5)
    ClockwiseFromBottomLeft,
    /// `counterClockwiseFromBottomRight` (6)
    CounterClockwiseFromBottomRight,
    /// `clockwiseFromBottomRight` (7)
    ClockwiseFromBottomRight,
}

mg::enumeration! {
    PrintPresentationDirection: "microsoft.graph.printPresentationDirection";
    ClockwiseFromTopLeft: "clockwiseFromTopLeft" = 0,
    CounterClockwiseFromTopLeft: "counterClockwiseFromTopLeft" = 1,
    CounterClockwiseFromTopRight: "counterClockwiseFromTopRight" = 2,
    ClockwiseFromTopRight: "clockwiseFromTopRight" = 3,
    CounterClockwiseFromBottomLeft: "counterClockwiseFromBottomLeft" = 4,
    ClockwiseFromBottomLeft: "clockwiseFromBottomLeft" = 5,
    CounterClockwiseFromBottomRight: "counterClockwiseFromBottomRight" = 6,
    ClockwiseFromBottomRight: "clockwiseFromBottomRight" = 7,
}
