// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantPlacesDeskBooking`](models::CrossTenantPlacesDeskBooking): `get`,
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
///     .cast_to_cross_tenant_places_desk_booking()
/// ```
pub type CrossTenantPlacesDeskBookingResource = mg::One<
    models::CrossTenantPlacesDeskBooking,
>;

/// Requests on a collection of
/// [`CrossTenantPlacesDeskBooking`](models::CrossTenantPlacesDeskBooking): `list`, `create`,
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
///     .cast_to_cross_tenant_places_desk_booking()
/// ```
pub type CrossTenantPlacesDeskBookingCollection = mg::Many<
    models::CrossTenantPlacesDeskBooking,
    CrossTenantPlacesDeskBookingResource,
>;
