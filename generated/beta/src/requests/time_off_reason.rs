// @generated
use crate::{mg, models, requests};

/// Requests on one [`TimeOffReason`](models::TimeOffReason): `get`, `update`, `delete`.
///
/// For example `graph.teams().id(id).schedule().time_off_reasons().id(id)`.
pub type TimeOffReasonResource = mg::One<
    models::TimeOffReason,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// Requests on a collection of [`TimeOffReason`](models::TimeOffReason): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.teams().id(id).schedule().time_off_reasons()`.
pub type TimeOffReasonCollection = mg::Many<
    models::TimeOffReason,
    TimeOffReasonResource,
>;
