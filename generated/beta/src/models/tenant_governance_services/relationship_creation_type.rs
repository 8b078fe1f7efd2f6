// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tenantGovernanceServices.relationshipCreationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationshipCreationType {
    /// `approvedByAdmin` (0)
    ApprovedByAdmin,
    /// `addOnTenant` (1)
    AddOnTenant,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    RelationshipCreationType: "microsoft.graph.tenantGovernanceServices.relationshipCreationType";
    ApprovedByAdmin: "approvedByAdmin" = 0,
    AddOnTenant: "addOnTenant" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
