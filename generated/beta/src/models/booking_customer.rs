// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingCustomer`, an entity type derived from `microsoft.graph.bookingPerson`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingcustomer?view=graph-rest-beta>
    BookingCustomer "microsoft.graph.bookingCustomer" "entity" : super::BookingPerson;
    /// `addresses`: Collection(physicalAddress)
    addresses "addresses": Vec<super::PhysicalAddress>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `phones`: Collection(phone)
    phones "phones": Vec<super::Phone>,
}

mg::derived_from! { BookingCustomer: super::BookingPerson, super::BookingNamedEntity, super::Entity }
