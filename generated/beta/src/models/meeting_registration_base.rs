// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingRegistrationBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/meetingregistrationbase?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-01, to be removed on 2024-12-12 (revision 2024-04/meetingRegistrationDeprecation)")]
    MeetingRegistrationBase "microsoft.graph.meetingRegistrationBase" "entity abstract" : super::Entity => MeetingRegistrationBaseKind;
    /// `allowedRegistrant`: meetingAudience
    allowed_registrant "allowedRegistrant": mg::Open<super::MeetingAudience>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MeetingRegistrationBase: super::Entity }

impl MeetingRegistrationBase {
    /// `registrants`: many `meetingRegistrantBase`, contained
    pub const REGISTRANTS: mg::Nav<
        MeetingRegistrationBase,
        Vec<super::MeetingRegistrantBase>,
    > = mg::Nav::new("registrants");
}

/// The types derived from `microsoft.graph.meetingRegistrationBase`.
#[non_exhaustive]
pub enum MeetingRegistrationBaseKind {
    ExternalMeetingRegistration(Box<super::ExternalMeetingRegistration>),
    MeetingRegistration(Box<super::MeetingRegistration>),
    /// None of these, or a type that this version does not know.
    Other(Box<MeetingRegistrationBase>),
}

mg::family! {
    MeetingRegistrationBase => MeetingRegistrationBaseKind;
    ExternalMeetingRegistration(super::ExternalMeetingRegistration),
    MeetingRegistration(super::MeetingRegistration),
}
