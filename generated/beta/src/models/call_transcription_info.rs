// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callTranscriptionInfo`, a complex type.
    CallTranscriptionInfo "microsoft.graph.callTranscriptionInfo" "complex";
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `state`: callTranscriptionState, not null
    state "state" "r": mg::Open<super::CallTranscriptionState>,
}
