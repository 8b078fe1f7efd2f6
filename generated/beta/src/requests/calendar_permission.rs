// @generated
use crate::{mg, models};

/// One `microsoft.graph.calendarPermission`, by its URL.
///
/// For example `/me/calendar/calendarPermissions/{calendarPermission-id}`.
pub type CalendarPermissionResource = mg::One<models::CalendarPermission>;

/// A collection of `microsoft.graph.calendarPermission`, by its URL.
///
/// For example `/me/calendar/calendarPermissions`.
pub type CalendarPermissionCollection = mg::Many<
    models::CalendarPermission,
    CalendarPermissionResource,
>;
