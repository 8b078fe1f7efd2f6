// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mentionEvent`, a complex type.
    MentionEvent "microsoft.graph.mentionEvent" "complex";
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `speaker`: identitySet
    speaker "speaker": mg::Boxed<super::IdentitySet>,
    /// `transcriptUtterance`: String
    transcript_utterance "transcriptUtterance": String,
}
