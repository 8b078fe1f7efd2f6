// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recipient`, a complex type.
    Recipient "microsoft.graph.recipient" "complex" => RecipientKind;
    /// `emailAddress`: emailAddress
    email_address "emailAddress": mg::Boxed<super::EmailAddress>,
}

/// The types derived from `microsoft.graph.recipient`.
#[non_exhaustive]
pub enum RecipientKind {
    Attendee(Box<super::Attendee>),
    AttendeeBase(Box<super::AttendeeBase>),
    /// None of these, or a type that this version does not know.
    Other(Box<Recipient>),
}

mg::family! {
    Recipient => RecipientKind;
    Attendee(super::Attendee),
    AttendeeBase(super::AttendeeBase),
}
