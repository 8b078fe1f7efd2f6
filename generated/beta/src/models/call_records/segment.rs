// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.segment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callrecords-segment?view=graph-rest-beta>
    Segment "microsoft.graph.callRecords.segment" "entity" : crate::models::Entity;
    /// `callee`: microsoft.graph.callRecords.endpoint
    callee "callee": mg::Boxed<super::Endpoint>,
    /// `caller`: microsoft.graph.callRecords.endpoint
    caller "caller": mg::Boxed<super::Endpoint>,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `failureInfo`: microsoft.graph.callRecords.failureInfo
    failure_info "failureInfo": mg::Boxed<super::FailureInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `media`: Collection(microsoft.graph.callRecords.media)
    media "media": Vec<super::Media>,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { Segment: crate::models::Entity }
