// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.meetingRegistrantBase`, by its URL.
    ///
    /// For example `/app/onlineMeetings/{onlineMeeting-id}/registration/registrants/{meetingRegistrantBase-id}`.
    MeetingRegistrantBaseResource(mg::One<models::MeetingRegistrantBase>)
}

impl MeetingRegistrantBaseResource {
    /// `…/microsoft.graph.externalMeetingRegistrant`
    #[inline]
    pub fn as_external_meeting_registrant(
        &self,
    ) -> requests::external_meeting_registrant::ExternalMeetingRegistrantResource {
        mg::to(self, "microsoft.graph.externalMeetingRegistrant")
    }

    /// `…/microsoft.graph.meetingRegistrant`
    #[inline]
    pub fn as_meeting_registrant(
        &self,
    ) -> requests::meeting_registrant::MeetingRegistrantResource {
        mg::to(self, "microsoft.graph.meetingRegistrant")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.meetingRegistrantBase`, by its URL.
    ///
    /// For example `/app/onlineMeetings/{onlineMeeting-id}/registration/registrants`.
    MeetingRegistrantBaseCollection(mg::Many<models::MeetingRegistrantBase, MeetingRegistrantBaseResource>)
}

impl MeetingRegistrantBaseCollection {
    /// `…/microsoft.graph.externalMeetingRegistrant`
    #[inline]
    pub fn as_external_meeting_registrant(
        &self,
    ) -> requests::external_meeting_registrant::ExternalMeetingRegistrantCollection {
        mg::to(self, "microsoft.graph.externalMeetingRegistrant")
    }

    /// `…/microsoft.graph.meetingRegistrant`
    #[inline]
    pub fn as_meeting_registrant(
        &self,
    ) -> requests::meeting_registrant::MeetingRegistrantCollection {
        mg::to(self, "microsoft.graph.meetingRegistrant")
    }
}
