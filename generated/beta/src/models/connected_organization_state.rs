// @generated
use crate::mg;

/// `microsoft.graph.connectedOrganizationState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectedOrganizationState {
    /// `configured`, 0.
    Configured,
    /// `proposed`, 1.
    Proposed,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectedOrganizationState "microsoft.graph.connectedOrganizationState" "";
    Configured "configured" 0,
    Proposed "proposed" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
