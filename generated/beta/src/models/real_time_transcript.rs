// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.realTimeTranscript`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/realtimetranscript?view=graph-rest-beta>
    RealTimeTranscript "microsoft.graph.realTimeTranscript" "entity open" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `payloads`: Collection(transcriptPayload), items not null
    payloads "payloads" "r": Vec<super::TranscriptPayload>,
}

mg::derived_from! { RealTimeTranscript: super::Entity }
