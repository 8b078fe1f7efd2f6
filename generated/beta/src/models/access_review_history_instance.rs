// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReviewHistoryInstance`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewHistoryInstanceCollection`], for example
/// `graph.identity_governance().access_reviews().history_definitions().id(id).instances()`.
///
/// Operations: `generate_download_uri`.
///
/// [`AccessReviewHistoryInstanceCollection`]: crate::requests::access_review_history_instance::AccessReviewHistoryInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewhistoryinstance?view=graph-rest-beta
pub struct AccessReviewHistoryInstance {
    /// `downloadUri`. Secret: masked in `Debug`.
    pub download_uri: mg::Field<String>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fulfilledDateTime`.
    pub fulfilled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reviewHistoryPeriodEndDateTime`.
    pub review_history_period_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reviewHistoryPeriodStartDateTime`.
    pub review_history_period_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `runDateTime`. Never null.
    pub run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AccessReviewHistoryStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewHistoryInstance: "microsoft.graph.accessReviewHistoryInstance", entity, base super::Entity;
    download_uri: "downloadUri" secret,
    expiration_date_time: "expirationDateTime" required,
    fulfilled_date_time: "fulfilledDateTime",
    id: "id" key required,
    review_history_period_end_date_time: "reviewHistoryPeriodEndDateTime",
    review_history_period_start_date_time: "reviewHistoryPeriodStartDateTime",
    run_date_time: "runDateTime" required,
    status: "status",
}

mg::derived_from! { AccessReviewHistoryInstance: super::Entity }
