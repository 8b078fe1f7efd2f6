// @generated
use crate::{mg, models};

/// Requests on one [`MeetingRegistrant`](models::MeetingRegistrant): `get`, `update`, `delete`.
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
///     .cast_to_meeting_registrant()
/// ```
pub type MeetingRegistrantResource = mg::One<models::MeetingRegistrant>;

/// Requests on a collection of [`MeetingRegistrant`](models::MeetingRegistrant): `list`, `create`,
/// `count`, `id` for one of them.
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
///     .cast_to_meeting_registrant()
/// ```
pub type MeetingRegistrantCollection = mg::Many<
    models::MeetingRegistrant,
    MeetingRegistrantResource,
>;
