// @generated
use crate::{mg, models};

/// Requests on one
/// [`CrossTenantCalendarAvailabilityBasic`](models::CrossTenantCalendarAvailabilityBasic): `get`,
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
///     .cast_to_cross_tenant_calendar_availability_basic()
/// ```
pub type CrossTenantCalendarAvailabilityBasicResource = mg::One<
    models::CrossTenantCalendarAvailabilityBasic,
>;

/// Requests on a collection of
/// [`CrossTenantCalendarAvailabilityBasic`](models::CrossTenantCalendarAvailabilityBasic): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_calendar_availability_basic()
/// ```
pub type CrossTenantCalendarAvailabilityBasicCollection = mg::Many<
    models::CrossTenantCalendarAvailabilityBasic,
    CrossTenantCalendarAvailabilityBasicResource,
>;
