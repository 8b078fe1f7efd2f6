// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalMeetingRegistration`, an entity type derived from `microsoft.graph.meetingRegistrationBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta>
    ExternalMeetingRegistration "microsoft.graph.externalMeetingRegistration" "entity" : super::MeetingRegistrationBase;
    /// `allowedRegistrant`: meetingAudience
    allowed_registrant "allowedRegistrant": mg::Open<super::MeetingAudience>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternalMeetingRegistration: super::MeetingRegistrationBase, super::Entity }

impl ExternalMeetingRegistration {
    /// `registrants`: many `meetingRegistrantBase`, contained
    pub const REGISTRANTS: mg::Nav<
        ExternalMeetingRegistration,
        Vec<super::MeetingRegistrantBase>,
    > = mg::Nav::new("registrants");
}
