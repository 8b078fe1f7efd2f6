// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.realTimeTranscript`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RealTimeTranscriptCollection`], for example
/// `graph.copilot().communications().realtime_activity_feed().meetings().id(id).transcripts()`.
///
/// [`RealTimeTranscriptCollection`]: crate::requests::real_time_transcript::RealTimeTranscriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/realtimetranscript?view=graph-rest-beta
pub struct RealTimeTranscript {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `payloads`.
    pub payloads: mg::Field<Vec<super::TranscriptPayload>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RealTimeTranscript: "microsoft.graph.realTimeTranscript", entity open, base super::Entity;
    id: "id" key required,
    payloads: "payloads" required,
}

mg::derived_from! { RealTimeTranscript: super::Entity }
