// @generated
use crate::{mg, models};

/// One `microsoft.graph.bookingService`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/services/{bookingService-id}`.
pub type BookingServiceResource = mg::One<models::BookingService>;

/// A collection of `microsoft.graph.bookingService`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/services`.
pub type BookingServiceCollection = mg::Many<
    models::BookingService,
    BookingServiceResource,
>;
