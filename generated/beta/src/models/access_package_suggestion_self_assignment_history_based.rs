// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageSuggestionSelfAssignmentHistoryBased`, derived from
/// [`AccessPackageSuggestionReason`](super::AccessPackageSuggestionReason).
pub struct AccessPackageSuggestionSelfAssignmentHistoryBased {
    /// `lastAssignmentDateTime`. Never null.
    pub last_assignment_date_time: mg::Field<mg::DateTimeOffset>,
    /// `pastAssignmentCount`. Never null.
    pub past_assignment_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageSuggestionSelfAssignmentHistoryBased: "microsoft.graph.accessPackageSuggestionSelfAssignmentHistoryBased", complex, base super::AccessPackageSuggestionReason;
    last_assignment_date_time: "lastAssignmentDateTime" required,
    past_assignment_count: "pastAssignmentCount" required,
}

mg::derived_from! { AccessPackageSuggestionSelfAssignmentHistoryBased: super::AccessPackageSuggestionReason }
