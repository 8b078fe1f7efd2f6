// @generated
use crate::mg;

/// Enumeration `microsoft.graph.delegatedAdminRelationshipOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegatedAdminRelationshipOperationType {
    /// `delegatedAdminAccessAssignmentUpdate` (0)
    DelegatedAdminAccessAssignmentUpdate,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
    /// `delegatedAdminRelationshipUpdate` (2)
    DelegatedAdminRelationshipUpdate,
}

mg::enumeration! {
    DelegatedAdminRelationshipOperationType: "microsoft.graph.delegatedAdminRelationshipOperationType";
    DelegatedAdminAccessAssignmentUpdate: "delegatedAdminAccessAssignmentUpdate" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
    DelegatedAdminRelationshipUpdate: "delegatedAdminRelationshipUpdate" = 2,
}
