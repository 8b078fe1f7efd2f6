// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBaseline`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbaseline?view=graph-rest-beta>
    UserExperienceAnalyticsBaseline "microsoft.graph.userExperienceAnalyticsBaseline" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBuiltIn`: Boolean, not null
    is_built_in "isBuiltIn" "r": bool,
}

mg::derived_from! { UserExperienceAnalyticsBaseline: super::Entity }

impl UserExperienceAnalyticsBaseline {
    /// `appHealthMetrics`: `userExperienceAnalyticsCategory`
    pub const APP_HEALTH_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("appHealthMetrics");
    /// `batteryHealthMetrics`: `userExperienceAnalyticsCategory`
    pub const BATTERY_HEALTH_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("batteryHealthMetrics");
    /// `bestPracticesMetrics`: `userExperienceAnalyticsCategory`
    pub const BEST_PRACTICES_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("bestPracticesMetrics");
    /// `deviceBootPerformanceMetrics`: `userExperienceAnalyticsCategory`
    pub const DEVICE_BOOT_PERFORMANCE_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("deviceBootPerformanceMetrics");
    /// `rebootAnalyticsMetrics`: `userExperienceAnalyticsCategory`
    pub const REBOOT_ANALYTICS_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("rebootAnalyticsMetrics");
    /// `resourcePerformanceMetrics`: `userExperienceAnalyticsCategory`
    pub const RESOURCE_PERFORMANCE_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("resourcePerformanceMetrics");
    /// `workFromAnywhereMetrics`: `userExperienceAnalyticsCategory`
    pub const WORK_FROM_ANYWHERE_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("workFromAnywhereMetrics");
}
