// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.meetingRegistrantBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MeetingRegistrantBaseCollection`], for example
/// `graph.app().online_meetings().id(id).registration().registrants()`.
///
/// [`MeetingRegistrantBaseCollection`]: crate::requests::meeting_registrant_base::MeetingRegistrantBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/meetingregistrantbase?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-01, to be removed on 2024-12-12 (revision 2024-04/meetingRegistrationDeprecation)"
)]
pub struct MeetingRegistrantBase {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `joinWebUrl`. Secret: masked in `Debug`.
    pub join_web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingRegistrantBase: "microsoft.graph.meetingRegistrantBase", entity abstract, base super::Entity, family MeetingRegistrantBaseKind;
    id: "id" key required,
    join_web_url: "joinWebUrl" secret,
}

mg::derived_from! { MeetingRegistrantBase: super::Entity }

/// The types derived from [`MeetingRegistrantBase`].
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
