// @generated
use crate::{mg, models, requests};

/// Requests on one [`TimeOffRequest`](models::TimeOffRequest): `get`, `update`, `delete`.
///
/// For example `graph.teams().id(id).schedule().time_off_requests().id(id)`.
pub type TimeOffRequestResource = mg::One<
    models::TimeOffRequest,
    requests::schedule_change_request::ScheduleChangeRequestResource,
>;

/// Requests on a collection of [`TimeOffRequest`](models::TimeOffRequest): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.teams().id(id).schedule().time_off_requests()`.
pub type TimeOffRequestCollection = mg::Many<
    models::TimeOffRequest,
    TimeOffRequestResource,
>;
