// @generated
use crate::{mg, models};

/// Requests on one
/// [`CrossTenantCalendarSharingFreeBusySimple`](models::CrossTenantCalendarSharingFreeBusySimple):
/// `get`, `update`, `delete`.
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
///     .cast_to_cross_tenant_calendar_sharing_free_busy_simple()
/// ```
pub type CrossTenantCalendarSharingFreeBusySimpleResource = mg::One<
    models::CrossTenantCalendarSharingFreeBusySimple,
>;

/// Requests on a collection of
/// [`CrossTenantCalendarSharingFreeBusySimple`](models::CrossTenantCalendarSharingFreeBusySimple):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .default()
///     .m365_capabilities()
///     .cast_to_cross_tenant_calendar_sharing_free_busy_simple()
/// ```
pub type CrossTenantCalendarSharingFreeBusySimpleCollection = mg::Many<
    models::CrossTenantCalendarSharingFreeBusySimple,
    CrossTenantCalendarSharingFreeBusySimpleResource,
>;
