// @generated
use crate::{mg, models, requests};

/// Requests on one [`MeetingRegistrantBase`](models::MeetingRegistrantBase): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.app().online_meetings().id(id).registration().registrants().id(id)`.
#[derive(Clone, Debug)]
pub struct MeetingRegistrantBaseResource(mg::One<models::MeetingRegistrantBase>);

mg::builder! { MeetingRegistrantBaseResource: mg::One<models::MeetingRegistrantBase> }

impl MeetingRegistrantBaseResource {
    /// `…/microsoft.graph.externalMeetingRegistrant`: cast to
    /// [`ExternalMeetingRegistrant`](models::ExternalMeetingRegistrant).
    #[doc(alias = "microsoft.graph.externalMeetingRegistrant")]
    #[inline]
    pub fn cast_to_external_meeting_registrant(
        &self,
    ) -> requests::external_meeting_registrant::ExternalMeetingRegistrantResource {
        mg::navigate(self, "microsoft.graph.externalMeetingRegistrant")
    }

    /// `…/microsoft.graph.meetingRegistrant`: cast to
    /// [`MeetingRegistrant`](models::MeetingRegistrant).
    #[doc(alias = "microsoft.graph.meetingRegistrant")]
    #[inline]
    pub fn cast_to_meeting_registrant(
        &self,
    ) -> requests::meeting_registrant::MeetingRegistrantResource {
        mg::navigate(self, "microsoft.graph.meetingRegistrant")
    }
}

/// Requests on a collection of [`MeetingRegistrantBase`](models::MeetingRegistrantBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.app().online_meetings().id(id).registration().registrants()`.
#[derive(Clone, Debug)]
pub struct MeetingRegistrantBaseCollection(
    mg::Many<models::MeetingRegistrantBase, MeetingRegistrantBaseResource>,
);

mg::builder! { MeetingRegistrantBaseCollection: mg::Many<models::MeetingRegistrantBase, MeetingRegistrantBaseResource> }

impl MeetingRegistrantBaseCollection {
    /// `…/microsoft.graph.externalMeetingRegistrant`: the members that are
    /// [`ExternalMeetingRegistrant`](models::ExternalMeetingRegistrant).
    #[doc(alias = "microsoft.graph.externalMeetingRegistrant")]
    #[inline]
    pub fn cast_to_external_meeting_registrant(
        &self,
    ) -> requests::external_meeting_registrant::ExternalMeetingRegistrantCollection {
        mg::navigate(self, "microsoft.graph.externalMeetingRegistrant")
    }

    /// `…/microsoft.graph.meetingRegistrant`: the members that are
    /// [`MeetingRegistrant`](models::MeetingRegistrant).
    #[doc(alias = "microsoft.graph.meetingRegistrant")]
    #[inline]
    pub fn cast_to_meeting_registrant(
        &self,
    ) -> requests::meeting_registrant::MeetingRegistrantCollection {
        mg::navigate(self, "microsoft.graph.meetingRegistrant")
    }
}
