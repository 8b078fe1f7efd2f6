// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.custodianStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustodianStatus {
    /// `active` (1)
    Active,
    /// `released` (2)
    Released,
}

mg::enumeration! {
    CustodianStatus: "microsoft.graph.ediscovery.custodianStatus";
    Active: "active" = 1,
    Released: "released" = 2,
}
