// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.schedulingGroup`, by its URL.
///
/// For example `/teams/{team-id}/schedule/schedulingGroups/{schedulingGroup-id}`.
pub type SchedulingGroupResource = mg::One<
    models::SchedulingGroup,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// A collection of `microsoft.graph.schedulingGroup`, by its URL.
///
/// For example `/teams/{team-id}/schedule/schedulingGroups`.
pub type SchedulingGroupCollection = mg::Many<
    models::SchedulingGroup,
    SchedulingGroupResource,
>;
