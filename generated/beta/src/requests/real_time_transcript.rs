// @generated
use crate::{mg, models};

/// One `microsoft.graph.realTimeTranscript`, by its URL.
///
/// For example `/copilot/communications/realtimeActivityFeed/meetings/{realtimeActivityMeeting-id}/transcripts/{realTimeTranscript-id}`.
pub type RealTimeTranscriptResource = mg::One<models::RealTimeTranscript>;

/// A collection of `microsoft.graph.realTimeTranscript`, by its URL.
///
/// For example `/copilot/communications/realtimeActivityFeed/meetings/{realtimeActivityMeeting-id}/transcripts`.
pub type RealTimeTranscriptCollection = mg::Many<
    models::RealTimeTranscript,
    RealTimeTranscriptResource,
>;
