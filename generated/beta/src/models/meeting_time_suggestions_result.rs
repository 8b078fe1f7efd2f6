// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingTimeSuggestionsResult`.
pub struct MeetingTimeSuggestionsResult {
    /// `emptySuggestionsReason`.
    pub empty_suggestions_reason: mg::Field<String>,
    /// `meetingTimeSuggestions`.
    pub meeting_time_suggestions: mg::Field<Vec<super::MeetingTimeSuggestion>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingTimeSuggestionsResult: "microsoft.graph.meetingTimeSuggestionsResult", complex;
    empty_suggestions_reason: "emptySuggestionsReason",
    meeting_time_suggestions: "meetingTimeSuggestions",
}
