// @generated
use crate::mg;

/// Entity type [`microsoft.graph.realtimeActivityMeeting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RealtimeActivityMeetingCollection`], for example
/// `graph.copilot().communications().realtime_activity_feed().meetings()`.
///
/// [`RealtimeActivityMeetingCollection`]: crate::requests::realtime_activity_meeting::RealtimeActivityMeetingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/realtimeactivitymeeting?view=graph-rest-beta
pub struct RealtimeActivityMeeting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RealtimeActivityMeeting: "microsoft.graph.realtimeActivityMeeting", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { RealtimeActivityMeeting: super::Entity }

impl RealtimeActivityMeeting {
    /// `transcripts`: many [`RealTimeTranscript`](super::RealTimeTranscript).
    pub const TRANSCRIPTS: mg::Nav<
        RealtimeActivityMeeting,
        Vec<super::RealTimeTranscript>,
    > = mg::Nav::new("transcripts");
}
