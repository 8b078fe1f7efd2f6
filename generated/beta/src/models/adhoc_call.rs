// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adhocCall`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/adhoccall?view=graph-rest-beta>
    AdhocCall "microsoft.graph.adhocCall" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AdhocCall: super::Entity }

impl AdhocCall {
    /// `recordings`: many `callRecording`, contained
    pub const RECORDINGS: mg::Nav<AdhocCall, Vec<super::CallRecording>> = mg::Nav::new(
        "recordings",
    );
    /// `transcripts`: many `callTranscript`, contained
    pub const TRANSCRIPTS: mg::Nav<AdhocCall, Vec<super::CallTranscript>> = mg::Nav::new(
        "transcripts",
    );
}
