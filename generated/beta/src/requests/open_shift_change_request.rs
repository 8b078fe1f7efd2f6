// @generated
use crate::{mg, models, requests};

/// Requests on one [`OpenShiftChangeRequest`](models::OpenShiftChangeRequest): `get`, `update`,
/// `delete`.
///
/// For example `graph.teams().id(id).schedule().open_shift_change_requests().id(id)`.
pub type OpenShiftChangeRequestResource = mg::One<
    models::OpenShiftChangeRequest,
    requests::schedule_change_request::ScheduleChangeRequestResource,
>;

/// Requests on a collection of [`OpenShiftChangeRequest`](models::OpenShiftChangeRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.teams().id(id).schedule().open_shift_change_requests()`.
pub type OpenShiftChangeRequestCollection = mg::Many<
    models::OpenShiftChangeRequest,
    OpenShiftChangeRequestResource,
>;
