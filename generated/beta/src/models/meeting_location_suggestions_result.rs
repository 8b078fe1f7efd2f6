// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingLocationSuggestionsResult`.
pub struct MeetingLocationSuggestionsResult {
    /// `emptySuggestionsReason`.
    pub empty_suggestions_reason: mg::Field<String>,
    /// `meetingLocationSuggestions`.
    pub meeting_location_suggestions: mg::Field<Vec<super::MeetingLocationSuggestion>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingLocationSuggestionsResult: "microsoft.graph.meetingLocationSuggestionsResult", complex;
    empty_suggestions_reason: "emptySuggestionsReason",
    meeting_location_suggestions: "meetingLocationSuggestions" required,
}
