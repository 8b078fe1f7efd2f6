// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantCalendarAvailabilityLimitedDetails`]: `get`, `update`, `delete`.
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
///     .cast_to_cross_tenant_calendar_availability_limited_details()
/// ```
///
/// [`CrossTenantCalendarAvailabilityLimitedDetails`]: models::CrossTenantCalendarAvailabilityLimitedDetails
pub type CrossTenantCalendarAvailabilityLimitedDetailsResource = mg::One<
    models::CrossTenantCalendarAvailabilityLimitedDetails,
>;

/// Requests on a collection of [`CrossTenantCalendarAvailabilityLimitedDetails`]: `list`, `create`,
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
///     .cast_to_cross_tenant_calendar_availability_limited_details()
/// ```
///
/// [`CrossTenantCalendarAvailabilityLimitedDetails`]: models::CrossTenantCalendarAvailabilityLimitedDetails
pub type CrossTenantCalendarAvailabilityLimitedDetailsCollection = mg::Many<
    models::CrossTenantCalendarAvailabilityLimitedDetails,
    CrossTenantCalendarAvailabilityLimitedDetailsResource,
>;
