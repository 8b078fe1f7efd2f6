// @generated
use crate::{mg, models, requests};

/// Requests on one [`RealtimeActivityMeeting`](models::RealtimeActivityMeeting): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.copilot().communications().realtime_activity_feed().meetings().id(id)`.
#[derive(Clone, Debug)]
pub struct RealtimeActivityMeetingResource(mg::One<models::RealtimeActivityMeeting>);

mg::builder! { RealtimeActivityMeetingResource: mg::One<models::RealtimeActivityMeeting> }

impl RealtimeActivityMeetingResource {
    /// `…/transcripts`: many [`RealTimeTranscript`](models::RealTimeTranscript).
    ///
    /// Least privileged permission to read: `RealTimeActivityFeed.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn transcripts(
        &self,
    ) -> requests::real_time_transcript::RealTimeTranscriptCollection {
        mg::navigate(self, "transcripts")
    }
}

/// Requests on a collection of [`RealtimeActivityMeeting`](models::RealtimeActivityMeeting):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.copilot().communications().realtime_activity_feed().meetings()`.
pub type RealtimeActivityMeetingCollection = mg::Many<
    models::RealtimeActivityMeeting,
    RealtimeActivityMeetingResource,
>;
