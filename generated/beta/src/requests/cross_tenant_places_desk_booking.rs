// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantPlacesDeskBooking`, by its URL.
pub type CrossTenantPlacesDeskBookingResource = mg::One<
    models::CrossTenantPlacesDeskBooking,
>;

/// A collection of `microsoft.graph.crossTenantPlacesDeskBooking`, by its URL.
pub type CrossTenantPlacesDeskBookingCollection = mg::Many<
    models::CrossTenantPlacesDeskBooking,
    CrossTenantPlacesDeskBookingResource,
>;
