// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.customerAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerAction {
    /// `locationUpdate` (0)
    LocationUpdate,
    /// `release` (1)
    Release,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CustomerAction: "microsoft.graph.teamsAdministration.customerAction";
    LocationUpdate: "locationUpdate" = 0,
    Release: "release" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
