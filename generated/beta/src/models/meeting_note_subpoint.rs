// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingNoteSubpoint`.
pub struct MeetingNoteSubpoint {
    /// `text`.
    pub text: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingNoteSubpoint: "microsoft.graph.meetingNoteSubpoint", complex;
    text: "text",
    title: "title",
}
