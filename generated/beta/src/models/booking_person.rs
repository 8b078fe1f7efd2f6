// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingPerson`, an entity type derived from `microsoft.graph.bookingNamedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingperson?view=graph-rest-beta>
    BookingPerson "microsoft.graph.bookingPerson" "entity" : super::BookingNamedEntity => BookingPersonKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BookingPerson: super::BookingNamedEntity, super::Entity }

/// The types derived from `microsoft.graph.bookingPerson`.
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
