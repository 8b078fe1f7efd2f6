// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termsAndConditionsGroupAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termsandconditionsgroupassignment?view=graph-rest-beta>
    TermsAndConditionsGroupAssignment "microsoft.graph.termsAndConditionsGroupAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `targetGroupId`: String
    target_group_id "targetGroupId": String,
}

mg::derived_from! { TermsAndConditionsGroupAssignment: super::Entity }

impl TermsAndConditionsGroupAssignment {
    /// `termsAndConditions`: `termsAndConditions`
    pub const TERMS_AND_CONDITIONS: mg::Nav<
        TermsAndConditionsGroupAssignment,
        super::TermsAndConditions,
    > = mg::Nav::new("termsAndConditions");
}
