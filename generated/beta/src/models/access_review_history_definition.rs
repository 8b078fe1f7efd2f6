// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReviewHistoryDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewHistoryDefinitionCollection`], for example
/// `graph.identity_governance().access_reviews().history_definitions()`.
///
/// [`AccessReviewHistoryDefinitionCollection`]: crate::requests::access_review_history_definition::AccessReviewHistoryDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewhistorydefinition?view=graph-rest-beta
pub struct AccessReviewHistoryDefinition {
    /// `createdBy`. Never null.
    pub created_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `decisions`.
    pub decisions: mg::Field<Vec<mg::Open<super::AccessReviewHistoryDecisionFilter>>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `downloadUri`. Secret: masked in `Debug`.
    #[deprecated(
        note = "deprecated since 2021-07-01, to be removed on 2022-01-01 (revision 2021-07/AccessReviewReportBreakingChanges)"
    )]
    pub download_uri: mg::Field<String>,
    /// `fulfilledDateTime`.
    #[deprecated(
        note = "deprecated since 2021-07-30, to be removed on 2022-01-30 (revision 2021-07/AccessReviewReportBreakingChanges)"
    )]
    pub fulfilled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reviewHistoryPeriodEndDateTime`. Never null.
    pub review_history_period_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reviewHistoryPeriodStartDateTime`. Never null.
    pub review_history_period_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `scheduleSettings`.
    pub schedule_settings: mg::Field<
        mg::Boxed<super::AccessReviewHistoryScheduleSettings>,
    >,
    /// `scopes`.
    pub scopes: mg::Field<Vec<super::AccessReviewScope>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AccessReviewHistoryStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewHistoryDefinition: "microsoft.graph.accessReviewHistoryDefinition", entity, base super::Entity;
    created_by: "createdBy" required,
    created_date_time: "createdDateTime" required,
    decisions: "decisions",
    display_name: "displayName" required,
    download_uri: "downloadUri" deprecated secret,
    fulfilled_date_time: "fulfilledDateTime" deprecated,
    id: "id" key required,
    review_history_period_end_date_time: "reviewHistoryPeriodEndDateTime" required,
    review_history_period_start_date_time: "reviewHistoryPeriodStartDateTime" required,
    schedule_settings: "scheduleSettings",
    scopes: "scopes" required,
    status: "status",
}

mg::derived_from! { AccessReviewHistoryDefinition: super::Entity }

impl AccessReviewHistoryDefinition {
    /// `instances`: many [`AccessReviewHistoryInstance`](super::AccessReviewHistoryInstance).
    pub const INSTANCES: mg::Nav<
        AccessReviewHistoryDefinition,
        Vec<super::AccessReviewHistoryInstance>,
    > = mg::Nav::new("instances");
}
