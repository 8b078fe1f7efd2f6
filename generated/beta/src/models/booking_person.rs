// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bookingPerson`][reference], derived from
/// [`BookingNamedEntity`](super::BookingNamedEntity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingperson?view=graph-rest-beta
pub struct BookingPerson {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingPerson: "microsoft.graph.bookingPerson", entity, base super::BookingNamedEntity, family BookingPersonKind;
    display_name: "displayName" required,
    email_address: "emailAddress",
    id: "id" key required,
}

mg::derived_from! { BookingPerson: super::BookingNamedEntity, super::Entity }

/// The types derived from [`BookingPerson`].
#[non_exhaustive]
pub enum BookingPersonKind {
    BookingCustomer(Box<super::BookingCustomer>),
    BookingStaffMember(Box<super::BookingStaffMember>),
    /// None of these, or a type that this version does not know.
    Other(Box<BookingPerson>),
}

mg::family! {
    BookingPerson => BookingPersonKind;
    BookingCustomer(super::BookingCustomer),
    BookingStaffMember(super::BookingStaffMember),
}
