// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessPackageSuggestionFilterByCurrentUserOptions`, of which a
/// value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageSuggestionFilterByCurrentUserOptions {
    /// `none` (0)
    None,
    /// `relatedPeopleAssignments` (1)
    RelatedPeopleAssignments,
    /// `assignmentHistory` (2)
    AssignmentHistory,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessPackageSuggestionFilterByCurrentUserOptions: "microsoft.graph.accessPackageSuggestionFilterByCurrentUserOptions", flags;
    None: "none" = 0,
    RelatedPeopleAssignments: "relatedPeopleAssignments" = 1,
    AssignmentHistory: "assignmentHistory" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
