// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRun`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-industrydatarun?view=graph-rest-beta>
    IndustryDataRun "microsoft.graph.industryData.industryDataRun" "entity" : crate::models::Entity;
    /// `blockingError`: publicError, computed
    blocking_error "blockingError" "c": mg::Boxed<crate::models::PublicError>,
    /// `displayName`: String, not null, computed
    display_name "displayName" "rc": String,
    /// `endDateTime`: DateTimeOffset, computed
    end_date_time "endDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset, not null, computed
    start_date_time "startDateTime" "rc": mg::DateTimeOffset,
    /// `status`: microsoft.graph.industryData.industryDataRunStatus, not null, computed
    status "status" "rc": mg::Open<super::IndustryDataRunStatus>,
}

mg::derived_from! { IndustryDataRun: crate::models::Entity }

impl IndustryDataRun {
    /// `activities`: many `microsoft.graph.industryData.industryDataRunActivity`, contained
    pub const ACTIVITIES: mg::Nav<
        IndustryDataRun,
        Vec<super::IndustryDataRunActivity>,
    > = mg::Nav::new("activities");
}
