// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingTimeSuggestionsResult`, a complex type.
    MeetingTimeSuggestionsResult "microsoft.graph.meetingTimeSuggestionsResult" "complex";
    /// `emptySuggestionsReason`: String
    empty_suggestions_reason "emptySuggestionsReason": String,
    /// `meetingTimeSuggestions`: Collection(meetingTimeSuggestion)
    meeting_time_suggestions "meetingTimeSuggestions": Vec<super::MeetingTimeSuggestion>,
}
