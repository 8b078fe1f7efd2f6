// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantPlacesRoomBooking`](models::CrossTenantPlacesRoomBooking): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .id(id)
///     .cast_to_cross_tenant_places_room_booking()
/// ```
pub type CrossTenantPlacesRoomBookingResource = mg::One<
    models::CrossTenantPlacesRoomBooking,
>;

/// Requests on a collection of
/// [`CrossTenantPlacesRoomBooking`](models::CrossTenantPlacesRoomBooking): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_places_room_booking()
/// ```
pub type CrossTenantPlacesRoomBookingCollection = mg::Many<
    models::CrossTenantPlacesRoomBooking,
    CrossTenantPlacesRoomBookingResource,
>;
