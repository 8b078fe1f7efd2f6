// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationFeedbackOutcome`, an entity type derived from `microsoft.graph.educationOutcome`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationfeedbackoutcome?view=graph-rest-beta>
    EducationFeedbackOutcome "microsoft.graph.educationFeedbackOutcome" "entity" : super::EducationOutcome;
    /// `feedback`: educationFeedback
    feedback "feedback": mg::Boxed<super::EducationFeedback>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `publishedFeedback`: educationFeedback
    published_feedback "publishedFeedback": mg::Boxed<super::EducationFeedback>,
}

mg::derived_from! { EducationFeedbackOutcome: super::EducationOutcome, super::Entity }
