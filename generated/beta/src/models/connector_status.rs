// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectorStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorStatus {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
}

mg::enumeration! {
    ConnectorStatus: "microsoft.graph.connectorStatus";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
}
