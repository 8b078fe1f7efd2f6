// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.qualityUpdateCadence`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QualityUpdateCadence {
    /// `monthly` (0)
    Monthly,
    /// `outOfBand` (1)
    OutOfBand,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    QualityUpdateCadence: "microsoft.graph.windowsUpdates.qualityUpdateCadence";
    Monthly: "monthly" = 0,
    OutOfBand: "outOfBand" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
