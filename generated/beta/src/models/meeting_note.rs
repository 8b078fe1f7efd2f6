// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingNote`, a complex type.
    MeetingNote "microsoft.graph.meetingNote" "complex";
    /// `subpoints`: Collection(meetingNoteSubpoint)
    subpoints "subpoints": Vec<super::MeetingNoteSubpoint>,
    /// `text`: String
    text "text": String,
    /// `title`: String
    title "title": String,
}
