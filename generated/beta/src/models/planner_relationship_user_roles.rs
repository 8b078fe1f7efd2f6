// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerRelationshipUserRoles`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerRelationshipUserRoles {
    /// `defaultRules` (0)
    DefaultRules,
    /// `groupOwners` (1)
    GroupOwners,
    /// `groupMembers` (2)
    GroupMembers,
    /// `taskAssignees` (3)
    TaskAssignees,
    /// `applications` (4)
    Applications,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerRelationshipUserRoles: "microsoft.graph.plannerRelationshipUserRoles";
    DefaultRules: "defaultRules" = 0,
    GroupOwners: "groupOwners" = 1,
    GroupMembers: "groupMembers" = 2,
    TaskAssignees: "taskAssignees" = 3,
    Applications: "applications" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
