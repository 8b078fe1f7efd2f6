// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.meetingRegistrationBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/meetingregistrationbase?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-01, to be removed on 2024-12-12 (revision 2024-04/meetingRegistrationDeprecation)"
)]
pub struct MeetingRegistrationBase {
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
    MeetingRegistrationBase: "microsoft.graph.meetingRegistrationBase", entity abstract, base super::Entity, family MeetingRegistrationBaseKind;
    allowed_registrant: "allowedRegistrant",
    id: "id" key required,
}

mg::derived_from! { MeetingRegistrationBase: super::Entity }

impl MeetingRegistrationBase {
    /// `registrants`: many [`MeetingRegistrantBase`](super::MeetingRegistrantBase).
    pub const REGISTRANTS: mg::Nav<
        MeetingRegistrationBase,
        Vec<super::MeetingRegistrantBase>,
    > = mg::Nav::new("registrants");
}

/// The types derived from [`MeetingRegistrationBase`].
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
