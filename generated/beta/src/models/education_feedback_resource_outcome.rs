// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationFeedbackResourceOutcome`, an entity type derived from `microsoft.graph.educationOutcome`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationfeedbackresourceoutcome?view=graph-rest-beta>
    EducationFeedbackResourceOutcome "microsoft.graph.educationFeedbackResourceOutcome" "entity" : super::EducationOutcome;
    /// `feedbackResource`: educationResource
    feedback_resource "feedbackResource": mg::Boxed<super::EducationResource>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `resourceStatus`: educationFeedbackResourceOutcomeStatus
    resource_status "resourceStatus": mg::Open<super::EducationFeedbackResourceOutcomeStatus>,
}

mg::derived_from! { EducationFeedbackResourceOutcome: super::EducationOutcome, super::Entity }
