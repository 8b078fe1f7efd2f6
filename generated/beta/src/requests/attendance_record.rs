// @generated
use crate::{mg, models};

/// Requests on one [`AttendanceRecord`](models::AttendanceRecord): `get`, `update`, `delete`.
///
/// For example
/// `graph.app().online_meetings().id(id).meeting_attendance_report().attendance_records().id(id)`.
pub type AttendanceRecordResource = mg::One<models::AttendanceRecord>;

/// Requests on a collection of [`AttendanceRecord`](models::AttendanceRecord): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.app().online_meetings().id(id).meeting_attendance_report().attendance_records()`.
pub type AttendanceRecordCollection = mg::Many<
    models::AttendanceRecord,
    AttendanceRecordResource,
>;
