// @generated
use crate::mg;

/// Complex type `microsoft.graph.recipient`.
pub struct Recipient {
    /// `emailAddress`.
    pub email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Recipient: "microsoft.graph.recipient", complex, family RecipientKind;
    email_address: "emailAddress",
}

/// The types derived from [`Recipient`].
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
