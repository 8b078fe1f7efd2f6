// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsDeviceStartupProcessPerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_device_startup_process_performance()`.
///
/// [`UserExperienceAnalyticsDeviceStartupProcessPerformanceCollection`]: crate::requests::user_experience_analytics_device_startup_process_performance::UserExperienceAnalyticsDeviceStartupProcessPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartupprocessperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsDeviceStartupProcessPerformance {
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `medianImpactInMs`. Never null.
    pub median_impact_in_ms: mg::Field<i64>,
    /// `processName`.
    pub process_name: mg::Field<String>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `totalImpactInMs`. Never null.
    pub total_impact_in_ms: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceStartupProcessPerformance: "microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance", entity, base super::Entity;
    device_count: "deviceCount" required,
    id: "id" key required,
    median_impact_in_ms: "medianImpactInMs" required,
    process_name: "processName",
    product_name: "productName",
    publisher: "publisher",
    total_impact_in_ms: "totalImpactInMs" required,
}

mg::derived_from! { UserExperienceAnalyticsDeviceStartupProcessPerformance: super::Entity }
