// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageSuggestionReason`, an abstract complex type.
    AccessPackageSuggestionReason "microsoft.graph.accessPackageSuggestionReason" "complex abstract" => AccessPackageSuggestionReasonKind;
}

/// The types derived from `microsoft.graph.accessPackageSuggestionReason`.
#[non_exhaustive]
pub enum AccessPackageSuggestionReasonKind {
    AccessPackageSuggestionRelatedPeopleBased(
        Box<super::AccessPackageSuggestionRelatedPeopleBased>,
    ),
    AccessPackageSuggestionSelfAssignmentHistoryBased(
        Box<super::AccessPackageSuggestionSelfAssignmentHistoryBased>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessPackageSuggestionReason>),
}

mg::family! {
    AccessPackageSuggestionReason => AccessPackageSuggestionReasonKind;
    AccessPackageSuggestionRelatedPeopleBased(super::AccessPackageSuggestionRelatedPeopleBased),
    AccessPackageSuggestionSelfAssignmentHistoryBased(super::AccessPackageSuggestionSelfAssignmentHistoryBased),
}
