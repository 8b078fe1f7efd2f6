// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingSpeaker`, a complex type.
    MeetingSpeaker "microsoft.graph.meetingSpeaker" "complex";
    /// `bio`: String
    bio "bio": String,
    /// `displayName`: String
    display_name "displayName": String,
}
