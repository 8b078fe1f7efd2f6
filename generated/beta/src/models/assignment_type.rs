// @generated
use crate::mg;

/// Enumeration `microsoft.graph.assignmentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentType {
    /// `required` (0)
    Required,
    /// `recommended` (1)
    Recommended,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `peerRecommended` (3)
    PeerRecommended,
}

mg::enumeration! {
    AssignmentType: "microsoft.graph.assignmentType";
    Required: "required" = 0,
    Recommended: "recommended" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    PeerRecommended: "peerRecommended" = 3,
}
