// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingSpeaker`.
pub struct MeetingSpeaker {
    /// `bio`.
    pub bio: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingSpeaker: "microsoft.graph.meetingSpeaker", complex;
    bio: "bio",
    display_name: "displayName",
}
