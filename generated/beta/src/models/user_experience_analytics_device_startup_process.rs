// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsDeviceStartupProcessCollection`], for example
/// `graph.device_management().user_experience_analytics_device_startup_processes()`.
///
/// [`UserExperienceAnalyticsDeviceStartupProcessCollection`]: crate::requests::user_experience_analytics_device_startup_process::UserExperienceAnalyticsDeviceStartupProcessCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartupprocess?view=graph-rest-beta
pub struct UserExperienceAnalyticsDeviceStartupProcess {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `processName`.
    pub process_name: mg::Field<String>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `startupImpactInMs`. Never null.
    pub startup_impact_in_ms: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceStartupProcess: "microsoft.graph.userExperienceAnalyticsDeviceStartupProcess", entity, base super::Entity;
    id: "id" key required,
    managed_device_id: "managedDeviceId",
    process_name: "processName",
    product_name: "productName",
    publisher: "publisher",
    startup_impact_in_ms: "startupImpactInMs" required,
}

mg::derived_from! { UserExperienceAnalyticsDeviceStartupProcess: super::Entity }
