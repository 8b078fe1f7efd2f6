// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsWorkFromAnywhereModelPerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_work_from_anywhere_model_performance()`.
///
/// [`UserExperienceAnalyticsWorkFromAnywhereModelPerformanceCollection`]: crate::requests::user_experience_analytics_work_from_anywhere_model_performance::UserExperienceAnalyticsWorkFromAnywhereModelPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsworkfromanywheremodelperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsWorkFromAnywhereModelPerformance {
    /// `cloudIdentityScore`. Never null.
    pub cloud_identity_score: mg::Field<f64>,
    /// `cloudManagementScore`. Never null.
    pub cloud_management_score: mg::Field<f64>,
    /// `cloudProvisioningScore`. Never null.
    pub cloud_provisioning_score: mg::Field<f64>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `modelDeviceCount`. Never null.
    pub model_device_count: mg::Field<i32>,
    /// `windowsScore`. Never null.
    pub windows_score: mg::Field<f64>,
    /// `workFromAnywhereScore`. Never null.
    pub work_from_anywhere_score: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance: "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance", entity, base super::Entity;
    cloud_identity_score: "cloudIdentityScore" required,
    cloud_management_score: "cloudManagementScore" required,
    cloud_provisioning_score: "cloudProvisioningScore" required,
    health_status: "healthStatus" required,
    id: "id" key required,
    manufacturer: "manufacturer",
    model: "model",
    model_device_count: "modelDeviceCount" required,
    windows_score: "windowsScore" required,
    work_from_anywhere_score: "workFromAnywhereScore" required,
}

mg::derived_from! { UserExperienceAnalyticsWorkFromAnywhereModelPerformance: super::Entity }
