// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attendeeBase`, a complex type derived from `microsoft.graph.recipient`.
    AttendeeBase "microsoft.graph.attendeeBase" "complex" : super::Recipient => AttendeeBaseKind;
    /// `emailAddress`: emailAddress
    email_address "emailAddress": mg::Boxed<super::EmailAddress>,
    /// `type`: attendeeType
    type_ "type": mg::Open<super::AttendeeType>,
}

mg::derived_from! { AttendeeBase: super::Recipient }

/// The types derived from `microsoft.graph.attendeeBase`.
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
