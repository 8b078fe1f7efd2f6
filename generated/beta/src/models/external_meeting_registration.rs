// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalMeetingRegistration`][reference], derived from
/// [`MeetingRegistrationBase`](super::MeetingRegistrationBase).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta
pub struct ExternalMeetingRegistration {
    /// `allowedRegistrant`.
    pub allowed_registrant: mg::Field<mg::Open<super::MeetingAudience>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalMeetingRegistration: "microsoft.graph.externalMeetingRegistration", entity, base super::MeetingRegistrationBase;
    allowed_registrant: "allowedRegistrant",
    id: "id" key required,
}

mg::derived_from! { ExternalMeetingRegistration: super::MeetingRegistrationBase, super::Entity }

impl ExternalMeetingRegistration {
    /// `registrants`: many [`MeetingRegistrantBase`](super::MeetingRegistrantBase).
    pub const REGISTRANTS: mg::Nav<
        ExternalMeetingRegistration,
        Vec<super::MeetingRegistrantBase>,
    > = mg::Nav::new("registrants");
}
