// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tenantGovernanceServices.relationshipStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationshipStatus {
    /// `active` (0)
    Active,
    /// `terminated` (1)
    Terminated,
    /// `terminationRequestedByGoverningTenant` (2)
    TerminationRequestedByGoverningTenant,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    RelationshipStatus: "microsoft.graph.tenantGovernanceServices.relationshipStatus";
    Active: "active" = 0,
    Terminated: "terminated" = 1,
    TerminationRequestedByGoverningTenant: "terminationRequestedByGoverningTenant" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
