// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.membershipChangeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipChangeType {
    /// `add` (1)
    Add,
    /// `remove` (2)
    Remove,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MembershipChangeType: "microsoft.graph.identityGovernance.membershipChangeType";
    Add: "add" = 1,
    Remove: "remove" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
