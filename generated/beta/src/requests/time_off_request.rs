// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.timeOffRequest`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timeOffRequests/{timeOffRequest-id}`.
pub type TimeOffRequestResource = mg::One<
    models::TimeOffRequest,
    requests::schedule_change_request::ScheduleChangeRequestResource,
>;

/// A collection of `microsoft.graph.timeOffRequest`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timeOffRequests`.
pub type TimeOffRequestCollection = mg::Many<
    models::TimeOffRequest,
    TimeOffRequestResource,
>;
