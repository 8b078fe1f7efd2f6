// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.session`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callrecords-session?view=graph-rest-beta>
    Session "microsoft.graph.callRecords.session" "entity" : crate::models::Entity;
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
    /// `isTest`: Boolean
    is_test "isTest": bool,
    /// `modalities`: Collection(microsoft.graph.callRecords.modality), items not null
    modalities "modalities" "r": Vec<mg::Open<super::Modality>>,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { Session: crate::models::Entity }

impl Session {
    /// `segments`: many `microsoft.graph.callRecords.segment`, contained
    pub const SEGMENTS: mg::Nav<Session, Vec<super::Segment>> = mg::Nav::new("segments");
}
