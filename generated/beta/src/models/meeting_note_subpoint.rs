// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingNoteSubpoint`, a complex type.
    MeetingNoteSubpoint "microsoft.graph.meetingNoteSubpoint" "complex";
    /// `text`: String
    text "text": String,
    /// `title`: String
    title "title": String,
}
