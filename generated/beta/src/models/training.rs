// @generated
use crate::mg;

/// Entity type [`microsoft.graph.training`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TrainingCollection`](crate::requests::training::TrainingCollection), for example
/// `graph.security().attack_simulation().trainings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/training?view=graph-rest-beta
pub struct Training {
    /// `availabilityStatus`.
    pub availability_status: mg::Field<mg::Open<super::TrainingAvailabilityStatus>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customUrl`.
    pub custom_url: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `durationInMinutes`.
    pub duration_in_minutes: mg::Field<i32>,
    /// `hasEvaluation`.
    pub has_evaluation: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `source`.
    pub source: mg::Field<mg::Open<super::SimulationContentSource>>,
    /// `supportedLocales`.
    pub supported_locales: mg::Field<Vec<String>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::TrainingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Training: "microsoft.graph.training", entity, base super::Entity;
    availability_status: "availabilityStatus",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_url: "customUrl",
    description: "description",
    display_name: "displayName",
    duration_in_minutes: "durationInMinutes",
    has_evaluation: "hasEvaluation",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    source: "source",
    supported_locales: "supportedLocales",
    tags: "tags",
    type_: "type",
}

mg::derived_from! { Training: super::Entity }

impl Training {
    /// `languageDetails`: many [`TrainingLanguageDetail`](super::TrainingLanguageDetail).
    pub const LANGUAGE_DETAILS: mg::Nav<Training, Vec<super::TrainingLanguageDetail>> = mg::Nav::new(
        "languageDetails",
    );
}
