// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsQualityUpdateCadence`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsQualityUpdateCadence {
    /// `monthly` (0)
    Monthly,
    /// `outOfBand` (1)
    OutOfBand,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsQualityUpdateCadence: "microsoft.graph.windowsQualityUpdateCadence";
    Monthly: "monthly" = 0,
    OutOfBand: "outOfBand" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
