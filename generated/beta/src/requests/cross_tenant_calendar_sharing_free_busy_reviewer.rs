// @generated
use crate::{mg, models};

/// Requests on one [`CrossTenantCalendarSharingFreeBusyReviewer`]: `get`, `update`, `delete`.
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
///     .cast_to_cross_tenant_calendar_sharing_free_busy_reviewer()
/// ```
///
/// [`CrossTenantCalendarSharingFreeBusyReviewer`]: models::CrossTenantCalendarSharingFreeBusyReviewer
pub type CrossTenantCalendarSharingFreeBusyReviewerResource = mg::One<
    models::CrossTenantCalendarSharingFreeBusyReviewer,
>;

/// Requests on a collection of [`CrossTenantCalendarSharingFreeBusyReviewer`]: `list`, `create`,
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
///     .cast_to_cross_tenant_calendar_sharing_free_busy_reviewer()
/// ```
///
/// [`CrossTenantCalendarSharingFreeBusyReviewer`]: models::CrossTenantCalendarSharingFreeBusyReviewer
pub type CrossTenantCalendarSharingFreeBusyReviewerCollection = mg::Many<
    models::CrossTenantCalendarSharingFreeBusyReviewer,
    CrossTenantCalendarSharingFreeBusyReviewerResource,
>;
