// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagement.relationshipType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationshipType {
    /// `and` (0)
    And,
    /// `or` (1)
    Or,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    RelationshipType: "microsoft.graph.deviceManagement.relationshipType";
    And: "and" = 0,
    Or: "or" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
