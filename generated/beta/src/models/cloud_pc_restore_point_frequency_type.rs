// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcRestorePointFrequencyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcRestorePointFrequencyType {
    /// `default` (0)
    Default,
    /// `fourHours` (1)
    FourHours,
    /// `sixHours` (2)
    SixHours,
    /// `twelveHours` (3)
    TwelveHours,
    /// `sixteenHours` (4)
    SixteenHours,
    /// `twentyFourHours` (5)
    TwentyFourHours,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcRestorePointFrequencyType: "microsoft.graph.cloudPcRestorePointFrequencyType";
    Default: "default" = 0,
    FourHours: "fourHours" = 1,
    SixHours: "sixHours" = 2,
    TwelveHours: "twelveHours" = 3,
    SixteenHours: "sixteenHours" = 4,
    TwentyFourHours: "twentyFourHours" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
