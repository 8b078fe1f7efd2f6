// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ndesConnectorState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NdesConnectorState {
    /// `none` (0)
    None,
    /// `active` (1)
    Active,
    /// `inactive` (2)
    Inactive,
}

mg::enumeration! {
    NdesConnectorState: "microsoft.graph.ndesConnectorState";
    None: "none" = 0,
    Active: "active" = 1,
    Inactive: "inactive" = 2,
}
