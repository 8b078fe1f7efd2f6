// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationOutcome`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationoutcome?view=graph-rest-beta>
    EducationOutcome "microsoft.graph.educationOutcome" "entity abstract" : super::Entity => EducationOutcomeKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { EducationOutcome: super::Entity }

/// The types derived from `microsoft.graph.educationOutcome`.
#[non_exhaustive]
pub enum EducationOutcomeKind {
    EducationFeedbackOutcome(Box<super::EducationFeedbackOutcome>),
    EducationFeedbackResourceOutcome(Box<super::EducationFeedbackResourceOutcome>),
    EducationPointsOutcome(Box<super::EducationPointsOutcome>),
    EducationRubricOutcome(Box<super::EducationRubricOutcome>),
    /// None of these, or a type that this version does not know.
    Other(Box<EducationOutcome>),
}

mg::family! {
    EducationOutcome => EducationOutcomeKind;
    EducationFeedbackOutcome(super::EducationFeedbackOutcome),
    EducationFeedbackResourceOutcome(super::EducationFeedbackResourceOutcome),
    EducationPointsOutcome(super::EducationPointsOutcome),
    EducationRubricOutcome(super::EducationRubricOutcome),
}
