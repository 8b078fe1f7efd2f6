// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageSuggestionRelatedPeopleBased`, a complex type derived from `microsoft.graph.accessPackageSuggestionReason`.
    AccessPackageSuggestionRelatedPeopleBased "microsoft.graph.accessPackageSuggestionRelatedPeopleBased" "complex" : super::AccessPackageSuggestionReason;
    /// `relatedPeople`: Collection(identity), items not null
    related_people "relatedPeople" "r": Vec<super::Identity>,
    /// `relatedPeopleAssignmentCount`: Int32, not null
    related_people_assignment_count "relatedPeopleAssignmentCount" "r": i32,
}

mg::derived_from! { AccessPackageSuggestionRelatedPeopleBased: super::AccessPackageSuggestionReason }
