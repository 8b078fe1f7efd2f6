// @generated
use crate::{mg, models};

/// One `microsoft.graph.timeOffReason`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timeOffReasons/{timeOffReason-id}`.
pub type TimeOffReasonResource = mg::One<models::TimeOffReason>;

/// A collection of `microsoft.graph.timeOffReason`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timeOffReasons`.
pub type TimeOffReasonCollection = mg::Many<
    models::TimeOffReason,
    TimeOffReasonResource,
>;
