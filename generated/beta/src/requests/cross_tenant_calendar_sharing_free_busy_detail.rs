// @generated
use crate::{mg, models};

/// Requests on one
/// [`CrossTenantCalendarSharingFreeBusyDetail`](models::CrossTenantCalendarSharingFreeBusyDetail):
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
///     .cast_to_cross_tenant_calendar_sharing_free_busy_detail()
/// ```
pub type CrossTenantCalendarSharingFreeBusyDetailResource = mg::One<
    models::CrossTenantCalendarSharingFreeBusyDetail,
>;

/// Requests on a collection of
/// [`CrossTenantCalendarSharingFreeBusyDetail`](models::CrossTenantCalendarSharingFreeBusyDetail):
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
///     .cast_to_cross_tenant_calendar_sharing_free_busy_detail()
/// ```
pub type CrossTenantCalendarSharingFreeBusyDetailCollection = mg::Many<
    models::CrossTenantCalendarSharingFreeBusyDetail,
    CrossTenantCalendarSharingFreeBusyDetailResource,
>;
