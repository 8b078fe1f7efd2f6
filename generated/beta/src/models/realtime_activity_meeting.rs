// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.realtimeActivityMeeting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/realtimeactivitymeeting?view=graph-rest-beta>
    RealtimeActivityMeeting "microsoft.graph.realtimeActivityMeeting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { RealtimeActivityMeeting: super::Entity }

impl RealtimeActivityMeeting {
    /// `transcripts`: many `realTimeTranscript`, contained
    pub const TRANSCRIPTS: mg::Nav<
        RealtimeActivityMeeting,
        Vec<super::RealTimeTranscript>,
    > = mg::Nav::new("transcripts");
}
