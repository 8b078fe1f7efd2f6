// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRun`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-industrydatarun?view=graph-rest-beta>
    IndustryDataRun "microsoft.graph.industryData.industryDataRun" "entity" : crate::models::Entity;
    /// `blockingError`: publicError
    blocking_error "blockingError": mg::Boxed<crate::models::PublicError>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `status`: microsoft.graph.industryData.industryDataRunStatus, not null
    status "status" "r": mg::Open<super::IndustryDataRunStatus>,
}

mg::derived_from! { IndustryDataRun: crate::models::Entity }

impl IndustryDataRun {
    /// `activities`: many `microsoft.graph.industryData.industryDataRunActivity`, contained
    pub const ACTIVITIES: mg::Nav<
        IndustryDataRun,
        Vec<super::IndustryDataRunActivity>,
    > = mg::Nav::new("activities");
}
