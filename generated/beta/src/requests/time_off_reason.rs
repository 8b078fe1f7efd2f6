// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.timeOffReason`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timeOffReasons/{timeOffReason-id}`.
pub type TimeOffReasonResource = mg::One<
    models::TimeOffReason,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// A collection of `microsoft.graph.timeOffReason`, by its URL.
///
/// For example `/teams/{team-id}/schedule/timeOffReasons`.
pub type TimeOffReasonCollection = mg::Many<
    models::TimeOffReason,
    TimeOffReasonResource,
>;
