// @generated
use crate::mg;

/// `microsoft.graph.approverRole`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApproverRole {
    /// `owner`, 0.
    Owner,
    /// `approver`, 1.
    Approver,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    ApproverRole "microsoft.graph.approverRole" "flags";
    Owner "owner" 0,
    Approver "approver" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
