// @generated
use crate::{mg, models};

/// Requests on one [`EnrollmentTroubleshootingEvent`](models::EnrollmentTroubleshootingEvent):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .troubleshooting_events()
///     .id(id)
///     .cast_to_enrollment_troubleshooting_event()
/// ```
pub type EnrollmentTroubleshootingEventResource = mg::One<
    models::EnrollmentTroubleshootingEvent,
>;

/// Requests on a collection of
/// [`EnrollmentTroubleshootingEvent`](models::EnrollmentTroubleshootingEvent): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .troubleshooting_events()
///     .cast_to_enrollment_troubleshooting_event()
/// ```
pub type EnrollmentTroubleshootingEventCollection = mg::Many<
    models::EnrollmentTroubleshootingEvent,
    EnrollmentTroubleshootingEventResource,
>;
