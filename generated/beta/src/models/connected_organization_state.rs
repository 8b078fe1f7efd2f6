// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectedOrganizationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectedOrganizationState {
    /// `configured` (0)
    Configured,
    /// `proposed` (1)
    Proposed,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectedOrganizationState: "microsoft.graph.connectedOrganizationState";
    Configured: "configured" = 0,
    Proposed: "proposed" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
