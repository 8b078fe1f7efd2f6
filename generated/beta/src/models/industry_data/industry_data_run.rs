// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.industryDataRun`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`IndustryDataRunCollection`], for example `graph.external().industry_data().runs()`.
///
/// Operations: `get_statistics`, `start`.
///
/// [`IndustryDataRunCollection`]: crate::requests::industry_data::industry_data_run::IndustryDataRunCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-industrydatarun?view=graph-rest-beta
pub struct IndustryDataRun {
    /// `blockingError`. Read-only: the service computes it.
    pub blocking_error: mg::Field<mg::Boxed<crate::models::PublicError>>,
    /// `displayName`. Never null. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// `endDateTime`. Read-only: the service computes it.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `startDateTime`. Never null. Read-only: the service computes it.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::IndustryDataRunStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IndustryDataRun: "microsoft.graph.industryData.industryDataRun", entity, base crate::models::Entity;
    blocking_error: "blockingError" computed,
    display_name: "displayName" required computed,
    end_date_time: "endDateTime" computed,
    id: "id" key required,
    start_date_time: "startDateTime" required computed,
    status: "status" required computed,
}

mg::derived_from! { IndustryDataRun: crate::models::Entity }

impl IndustryDataRun {
    /// `activities`: many [`IndustryDataRunActivity`](super::IndustryDataRunActivity).
    pub const ACTIVITIES: mg::Nav<
        IndustryDataRun,
        Vec<super::IndustryDataRunActivity>,
    > = mg::Nav::new("activities");
}
