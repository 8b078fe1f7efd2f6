// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.personNamePronounciation`, a complex type.
    PersonNamePronounciation "microsoft.graph.personNamePronounciation" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `first`: String
    first "first": String,
    /// `last`: String
    last "last": String,
    /// `maiden`: String
    maiden "maiden": String,
    /// `middle`: String
    middle "middle": String,
}
