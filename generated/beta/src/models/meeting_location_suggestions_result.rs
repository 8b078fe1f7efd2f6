// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingLocationSuggestionsResult`, a complex type.
    MeetingLocationSuggestionsResult "microsoft.graph.meetingLocationSuggestionsResult" "complex";
    /// `emptySuggestionsReason`: String
    empty_suggestions_reason "emptySuggestionsReason": String,
    /// `meetingLocationSuggestions`: Collection(meetingLocationSuggestion), items not null
    meeting_location_suggestions "meetingLocationSuggestions" "r": Vec<super::MeetingLocationSuggestion>,
}
