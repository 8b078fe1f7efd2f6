// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{userExperienceAnalyticsNotAutopilotReadyDevice-id}`.
pub type UserExperienceAnalyticsNotAutopilotReadyDeviceResource = mg::One<
    models::UserExperienceAnalyticsNotAutopilotReadyDevice,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice`.
pub type UserExperienceAnalyticsNotAutopilotReadyDeviceCollection = mg::Many<
    models::UserExperienceAnalyticsNotAutopilotReadyDevice,
    UserExperienceAnalyticsNotAutopilotReadyDeviceResource,
>;
