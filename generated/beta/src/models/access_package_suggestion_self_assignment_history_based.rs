// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageSuggestionSelfAssignmentHistoryBased`, a complex type derived from `microsoft.graph.accessPackageSuggestionReason`.
    AccessPackageSuggestionSelfAssignmentHistoryBased "microsoft.graph.accessPackageSuggestionSelfAssignmentHistoryBased" "complex" : super::AccessPackageSuggestionReason;
    /// `lastAssignmentDateTime`: DateTimeOffset, not null
    last_assignment_date_time "lastAssignmentDateTime" "r": mg::DateTimeOffset,
    /// `pastAssignmentCount`: Int32, not null
    past_assignment_count "pastAssignmentCount" "r": i32,
}

mg::derived_from! { AccessPackageSuggestionSelfAssignmentHistoryBased: super::AccessPackageSuggestionReason }
