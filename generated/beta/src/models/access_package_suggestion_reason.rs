// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessPackageSuggestionReason`.
pub struct AccessPackageSuggestionReason {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageSuggestionReason: "microsoft.graph.accessPackageSuggestionReason", complex abstract, family AccessPackageSuggestionReasonKind;
}

/// The types derived from [`AccessPackageSuggestionReason`].
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
