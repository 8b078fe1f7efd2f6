// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingNamedEntity`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingnamedentity?view=graph-rest-beta>
    BookingNamedEntity "microsoft.graph.bookingNamedEntity" "entity abstract" : super::Entity => BookingNamedEntityKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BookingNamedEntity: super::Entity }

/// The types derived from `microsoft.graph.bookingNamedEntity`.
#[non_exhaustive]
pub enum BookingNamedEntityKind {
    BookingBusiness(Box<super::BookingBusiness>),
    BookingCustomer(Box<super::BookingCustomer>),
    BookingPerson(Box<super::BookingPerson>),
    BookingService(Box<super::BookingService>),
    BookingStaffMember(Box<super::BookingStaffMember>),
    /// None of these, or a type that this version does not know.
    Other(Box<BookingNamedEntity>),
}

mg::family! {
    BookingNamedEntity => BookingNamedEntityKind;
    BookingBusiness(super::BookingBusiness),
    BookingCustomer(super::BookingCustomer),
    BookingPerson(super::BookingPerson),
    BookingService(super::BookingService),
    BookingStaffMember(super::BookingStaffMember),
}
