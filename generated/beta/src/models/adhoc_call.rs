// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adhocCall`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AdhocCallCollection`](crate::requests::adhoc_call::AdhocCallCollection), for example
/// `graph.communications().adhoc_calls()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/adhoccall?view=graph-rest-beta
pub struct AdhocCall {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdhocCall: "microsoft.graph.adhocCall", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AdhocCall: super::Entity }

impl AdhocCall {
    /// `recordings`: many [`CallRecording`](super::CallRecording).
    pub const RECORDINGS: mg::Nav<AdhocCall, Vec<super::CallRecording>> = mg::Nav::new(
        "recordings",
    );
    /// `transcripts`: many [`CallTranscript`](super::CallTranscript).
    pub const TRANSCRIPTS: mg::Nav<AdhocCall, Vec<super::CallTranscript>> = mg::Nav::new(
        "transcripts",
    );
}
