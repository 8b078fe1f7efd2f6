// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantPlacesRoomBooking`, by its URL.
pub type CrossTenantPlacesRoomBookingResource = mg::One<
    models::CrossTenantPlacesRoomBooking,
>;

/// A collection of `microsoft.graph.crossTenantPlacesRoomBooking`, by its URL.
pub type CrossTenantPlacesRoomBookingCollection = mg::Many<
    models::CrossTenantPlacesRoomBooking,
    CrossTenantPlacesRoomBookingResource,
>;
