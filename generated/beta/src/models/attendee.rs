// @generated
use crate::mg;

/// Complex type `microsoft.graph.attendee`, derived from [`AttendeeBase`](super::AttendeeBase).
pub struct Attendee {
    /// `emailAddress`.
    pub email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `proposedNewTime`.
    pub proposed_new_time: mg::Field<mg::Boxed<super::TimeSlot>>,
    /// `status`.
    pub status: mg::Field<mg::Boxed<super::ResponseStatus>>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::AttendeeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Attendee: "microsoft.graph.attendee", complex, base super::AttendeeBase;
    email_address: "emailAddress",
    proposed_new_time: "proposedNewTime",
    status: "status",
    type_: "type",
}

mg::derived_from! { Attendee: super::AttendeeBase, super::Recipient }
