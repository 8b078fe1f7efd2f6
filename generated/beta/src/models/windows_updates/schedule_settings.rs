// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.scheduleSettings`, a complex type.
    ScheduleSettings "microsoft.graph.windowsUpdates.scheduleSettings" "complex";
    /// `gradualRollout`: microsoft.graph.windowsUpdates.gradualRolloutSettings
    gradual_rollout "gradualRollout": mg::Boxed<super::GradualRolloutSettings>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}
