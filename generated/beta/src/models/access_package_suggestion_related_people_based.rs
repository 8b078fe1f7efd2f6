// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageSuggestionRelatedPeopleBased`, derived from
/// [`AccessPackageSuggestionReason`](super::AccessPackageSuggestionReason).
pub struct AccessPackageSuggestionRelatedPeopleBased {
    /// `relatedPeople`.
    pub related_people: mg::Field<Vec<super::Identity>>,
    /// `relatedPeopleAssignmentCount`. Never null.
    pub related_people_assignment_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageSuggestionRelatedPeopleBased: "microsoft.graph.accessPackageSuggestionRelatedPeopleBased", complex, base super::AccessPackageSuggestionReason;
    related_people: "relatedPeople" required,
    related_people_assignment_count: "relatedPeopleAssignmentCount" required,
}

mg::derived_from! { AccessPackageSuggestionRelatedPeopleBased: super::AccessPackageSuggestionReason }
