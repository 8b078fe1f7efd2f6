// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory-id}`.
pub type UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`.
pub type UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory,
    UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryResource,
>;
