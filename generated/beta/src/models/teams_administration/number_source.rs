// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.numberSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberSource {
    /// `online` (0)
    Online,
    /// `onPremises` (1)
    OnPremises,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    NumberSource: "microsoft.graph.teamsAdministration.numberSource";
    Online: "online" = 0,
    OnPremises: "onPremises" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
