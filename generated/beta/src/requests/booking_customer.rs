// @generated
use crate::{mg, models};

/// One `microsoft.graph.bookingCustomer`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/customers/{bookingCustomer-id}`.
pub type BookingCustomerResource = mg::One<models::BookingCustomer>;

/// A collection of `microsoft.graph.bookingCustomer`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/customers`.
pub type BookingCustomerCollection = mg::Many<
    models::BookingCustomer,
    BookingCustomerResource,
>;
