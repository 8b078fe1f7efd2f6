// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.wifiBand`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WifiBand {
    /// `unknown` (0)
    Unknown,
    /// `frequency24GHz` (1)
    Frequency24GHz,
    /// `frequency50GHz` (2)
    Frequency50GHz,
    /// `frequency60GHz` (3)
    Frequency60GHz,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    WifiBand: "microsoft.graph.callRecords.wifiBand";
    Unknown: "unknown" = 0,
    Frequency24GHz: "frequency24GHz" = 1,
    Frequency50GHz: "frequency50GHz" = 2,
    Frequency60GHz: "frequency60GHz" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
