// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdateForBusinessUpdateWeeks`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsUpdateForBusinessUpdateWeeks {
    /// `userDefined` (0)
    UserDefined,
    /// `firstWeek` (1)
    FirstWeek,
    /// `secondWeek` (2)
    SecondWeek,
    /// `thirdWeek` (4)
    ThirdWeek,
    /// `fourthWeek` (8)
    FourthWeek,
    /// `everyWeek` (15)
    EveryWeek,
    /// `unknownFutureValue` (22)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsUpdateForBusinessUpdateWeeks: "microsoft.graph.windowsUpdateForBusinessUpdateWeeks", flags;
    UserDefined: "userDefined" = 0,
    FirstWeek: "firstWeek" = 1,
    SecondWeek: "secondWeek" = 2,
    ThirdWeek: "thirdWeek" = 4,
    FourthWeek: "fourthWeek" = 8,
    EveryWeek: "everyWeek" = 15,
    UnknownFutureValue: "unknownFutureValue" = 22,
}
