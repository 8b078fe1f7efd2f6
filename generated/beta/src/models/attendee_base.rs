// @generated
use crate::mg;

/// Complex type `microsoft.graph.attendeeBase`, derived from [`Recipient`](super::Recipient).
pub struct AttendeeBase {
    /// `emailAddress`.
    pub email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::AttendeeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttendeeBase: "microsoft.graph.attendeeBase", complex, base super::Recipient, family AttendeeBaseKind;
    email_address: "emailAddress",
    type_: "type",
}

mg::derived_from! { AttendeeBase: super::Recipient }

/// The types derived from [`AttendeeBase`].
#[non_exhaustive]
pub enum AttendeeBaseKind {
    Attendee(Box<super::Attendee>),
    /// None of these, or a type that this version does not know.
    Other(Box<AttendeeBase>),
}

mg::family! {
    AttendeeBase => AttendeeBaseKind;
    Attendee(super::Attendee),
}
