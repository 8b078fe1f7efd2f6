// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsNotAutopilotReadyDevice`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_not_autopilot_ready_device().id(id)`.
///
/// [`UserExperienceAnalyticsNotAutopilotReadyDevice`]: models::UserExperienceAnalyticsNotAutopilotReadyDevice
pub type UserExperienceAnalyticsNotAutopilotReadyDeviceResource = mg::One<
    models::UserExperienceAnalyticsNotAutopilotReadyDevice,
>;

/// Requests on a collection of [`UserExperienceAnalyticsNotAutopilotReadyDevice`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_not_autopilot_ready_device()`.
///
/// [`UserExperienceAnalyticsNotAutopilotReadyDevice`]: models::UserExperienceAnalyticsNotAutopilotReadyDevice
pub type UserExperienceAnalyticsNotAutopilotReadyDeviceCollection = mg::Many<
    models::UserExperienceAnalyticsNotAutopilotReadyDevice,
    UserExperienceAnalyticsNotAutopilotReadyDeviceResource,
>;
