// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.bookingNamedEntity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingnamedentity?view=graph-rest-beta
pub struct BookingNamedEntity {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingNamedEntity: "microsoft.graph.bookingNamedEntity", entity abstract, base super::Entity, family BookingNamedEntityKind;
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { BookingNamedEntity: super::Entity }

/// The types derived from [`BookingNamedEntity`].
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
