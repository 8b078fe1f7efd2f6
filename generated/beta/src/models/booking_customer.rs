// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bookingCustomer`][reference], derived from
/// [`BookingPerson`](super::BookingPerson).
///
/// Requests:
/// [`BookingCustomerCollection`](crate::requests::booking_customer::BookingCustomerCollection), for
/// example `graph.booking_businesses().id(id).customers()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingcustomer?view=graph-rest-beta
pub struct BookingCustomer {
    /// `addresses`.
    pub addresses: mg::Field<Vec<super::PhysicalAddress>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `phones`.
    pub phones: mg::Field<Vec<super::Phone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingCustomer: "microsoft.graph.bookingCustomer", entity, base super::BookingPerson;
    addresses: "addresses",
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    email_address: "emailAddress",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    phones: "phones",
}

mg::derived_from! { BookingCustomer: super::BookingPerson, super::BookingNamedEntity, super::Entity }
