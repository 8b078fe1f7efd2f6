// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.training`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/training?view=graph-rest-beta>
    Training "microsoft.graph.training" "entity" : super::Entity;
    /// `availabilityStatus`: trainingAvailabilityStatus
    availability_status "availabilityStatus": mg::Open<super::TrainingAvailabilityStatus>,
    /// `createdBy`: emailIdentity
    created_by "createdBy": mg::Boxed<super::EmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customUrl`: String
    custom_url "customUrl": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `durationInMinutes`: Int32
    duration_in_minutes "durationInMinutes": i32,
    /// `hasEvaluation`: Boolean
    has_evaluation "hasEvaluation": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `source`: simulationContentSource
    source "source": mg::Open<super::SimulationContentSource>,
    /// `supportedLocales`: Collection(String)
    supported_locales "supportedLocales": Vec<String>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `type`: trainingType
    type_ "type": mg::Open<super::TrainingType>,
}

mg::derived_from! { Training: super::Entity }

impl Training {
    /// `languageDetails`: many `trainingLanguageDetail`
    pub const LANGUAGE_DETAILS: mg::Nav<Training, Vec<super::TrainingLanguageDetail>> = mg::Nav::new(
        "languageDetails",
    );
}
