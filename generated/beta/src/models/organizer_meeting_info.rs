// @generated
use crate::mg;

/// Open complex type `microsoft.graph.organizerMeetingInfo`, derived from
/// [`MeetingInfo`](super::MeetingInfo).
pub struct OrganizerMeetingInfo {
    /// `allowConversationWithoutHost`.
    pub allow_conversation_without_host: mg::Field<bool>,
    /// `organizer`. Never null.
    pub organizer: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrganizerMeetingInfo: "microsoft.graph.organizerMeetingInfo", complex open, base super::MeetingInfo;
    allow_conversation_without_host: "allowConversationWithoutHost",
    organizer: "organizer" required,
}

mg::derived_from! { OrganizerMeetingInfo: super::MeetingInfo }
