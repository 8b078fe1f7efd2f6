// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.realtimeActivityMeeting`, by its URL.
    ///
    /// For example `/copilot/communications/realtimeActivityFeed/meetings/{realtimeActivityMeeting-id}`.
    RealtimeActivityMeetingResource(mg::One<models::RealtimeActivityMeeting>)
}

impl RealtimeActivityMeetingResource {
    /// `…/transcripts`: many `realTimeTranscript`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RealTimeActivityFeed.Read.All** | **RealTimeActivityFeed.Read.All**, OnlineMeetingTranscript.Read.Chat |
    #[inline]
    pub fn transcripts(
        &self,
    ) -> requests::real_time_transcript::RealTimeTranscriptCollection {
        mg::to(self, "transcripts")
    }
}

/// A collection of `microsoft.graph.realtimeActivityMeeting`, by its URL.
///
/// For example `/copilot/communications/realtimeActivityFeed/meetings`.
pub type RealtimeActivityMeetingCollection = mg::Many<
    models::RealtimeActivityMeeting,
    RealtimeActivityMeetingResource,
>;
