// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsworkfromanywheremodelperformance?view=graph-rest-beta>
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance" "entity" : super::Entity;
    /// `cloudIdentityScore`: Double, not null
    cloud_identity_score "cloudIdentityScore" "r": f64,
    /// `cloudManagementScore`: Double, not null
    cloud_management_score "cloudManagementScore" "r": f64,
    /// `cloudProvisioningScore`: Double, not null
    cloud_provisioning_score "cloudProvisioningScore" "r": f64,
    /// `healthStatus`: userExperienceAnalyticsHealthState, not null
    health_status "healthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `modelDeviceCount`: Int32, not null
    model_device_count "modelDeviceCount" "r": i32,
    /// `windowsScore`: Double, not null
    windows_score "windowsScore" "r": f64,
    /// `workFromAnywhereScore`: Double, not null
    work_from_anywhere_score "workFromAnywhereScore" "r": f64,
}

mg::derived_from! { UserExperienceAnalyticsWorkFromAnywhereModelPerformance: super::Entity }
