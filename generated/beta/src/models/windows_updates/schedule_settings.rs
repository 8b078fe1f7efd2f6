// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.scheduleSettings`.
pub struct ScheduleSettings {
    /// `gradualRollout`.
    pub gradual_rollout: mg::Field<mg::Boxed<super::GradualRolloutSettings>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScheduleSettings: "microsoft.graph.windowsUpdates.scheduleSettings", complex;
    gradual_rollout: "gradualRollout",
    start_date_time: "startDateTime",
}
