// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingRegistrantBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/meetingregistrantbase?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-01, to be removed on 2024-12-12 (revision 2024-04/meetingRegistrationDeprecation)")]
    MeetingRegistrantBase "microsoft.graph.meetingRegistrantBase" "entity abstract" : super::Entity => MeetingRegistrantBaseKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `joinWebUrl`: String
    join_web_url "joinWebUrl": String,
}

mg::derived_from! { MeetingRegistrantBase: super::Entity }

/// The types derived from `microsoft.graph.meetingRegistrantBase`.
#[non_exhaustive]
pub enum MeetingRegistrantBaseKind {
    ExternalMeetingRegistrant(Box<super::ExternalMeetingRegistrant>),
    MeetingRegistrant(Box<super::MeetingRegistrant>),
    /// None of these, or a type that this version does not know.
    Other(Box<MeetingRegistrantBase>),
}

mg::family! {
    MeetingRegistrantBase => MeetingRegistrantBaseKind;
    ExternalMeetingRegistrant(super::ExternalMeetingRegistrant),
    MeetingRegistrant(super::MeetingRegistrant),
}
