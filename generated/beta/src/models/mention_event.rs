// @generated
use crate::mg;

/// Complex type `microsoft.graph.mentionEvent`.
pub struct MentionEvent {
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `speaker`.
    pub speaker: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `transcriptUtterance`.
    pub transcript_utterance: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MentionEvent: "microsoft.graph.mentionEvent", complex;
    event_date_time: "eventDateTime",
    speaker: "speaker",
    transcript_utterance: "transcriptUtterance",
}
