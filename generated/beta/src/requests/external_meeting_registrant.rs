// @generated
use crate::{mg, models};

/// Requests on one [`ExternalMeetingRegistrant`](models::ExternalMeetingRegistrant): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .app()
///     .online_meetings()
///     .id(id)
///     .registration()
///     .registrants()
///     .id(id)
///     .cast_to_external_meeting_registrant()
/// ```
pub type ExternalMeetingRegistrantResource = mg::One<models::ExternalMeetingRegistrant>;

/// Requests on a collection of [`ExternalMeetingRegistrant`](models::ExternalMeetingRegistrant):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .app()
///     .online_meetings()
///     .id(id)
///     .registration()
///     .registrants()
///     .cast_to_external_meeting_registrant()
/// ```
pub type ExternalMeetingRegistrantCollection = mg::Many<
    models::ExternalMeetingRegistrant,
    ExternalMeetingRegistrantResource,
>;
