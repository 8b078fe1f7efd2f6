// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsBaseline`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBaselineCollection`], for example
/// `graph.device_management().user_experience_analytics_baselines()`.
///
/// [`UserExperienceAnalyticsBaselineCollection`]: crate::requests::user_experience_analytics_baseline::UserExperienceAnalyticsBaselineCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbaseline?view=graph-rest-beta
pub struct UserExperienceAnalyticsBaseline {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBuiltIn`. Never null.
    pub is_built_in: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsBaseline: "microsoft.graph.userExperienceAnalyticsBaseline", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    id: "id" key required,
    is_built_in: "isBuiltIn" required,
}

mg::derived_from! { UserExperienceAnalyticsBaseline: super::Entity }

impl UserExperienceAnalyticsBaseline {
    /// `appHealthMetrics`:
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const APP_HEALTH_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("appHealthMetrics");
    /// `batteryHealthMetrics`:
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const BATTERY_HEALTH_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("batteryHealthMetrics");
    /// `bestPracticesMetrics`:
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const BEST_PRACTICES_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("bestPracticesMetrics");
    /// `deviceBootPerformanceMetrics`:
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const DEVICE_BOOT_PERFORMANCE_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("deviceBootPerformanceMetrics");
    /// `rebootAnalyticsMetrics`:
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const REBOOT_ANALYTICS_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("rebootAnalyticsMetrics");
    /// `resourcePerformanceMetrics`:
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const RESOURCE_PERFORMANCE_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("resourcePerformanceMetrics");
    /// `workFromAnywhereMetrics`:
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const WORK_FROM_ANYWHERE_METRICS: mg::Nav<
        UserExperienceAnalyticsBaseline,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("workFromAnywhereMetrics");
}
