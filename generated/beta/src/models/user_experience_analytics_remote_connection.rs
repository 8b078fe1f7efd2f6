// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsRemoteConnection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsremoteconnection?view=graph-rest-beta>
    UserExperienceAnalyticsRemoteConnection "microsoft.graph.userExperienceAnalyticsRemoteConnection" "entity" : super::Entity;
    /// `cloudPcFailurePercentage`: Double, not null
    cloud_pc_failure_percentage "cloudPcFailurePercentage" "r": f64,
    /// `cloudPcRoundTripTime`: Double, not null
    cloud_pc_round_trip_time "cloudPcRoundTripTime" "r": f64,
    /// `cloudPcSignInTime`: Double, not null
    cloud_pc_sign_in_time "cloudPcSignInTime" "r": f64,
    /// `coreBootTime`: Double, not null
    core_boot_time "coreBootTime" "r": f64,
    /// `coreSignInTime`: Double, not null
    core_sign_in_time "coreSignInTime" "r": f64,
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `remoteSignInTime`: Double, not null
    remote_sign_in_time "remoteSignInTime" "r": f64,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `virtualNetwork`: String
    virtual_network "virtualNetwork": String,
}

mg::derived_from! { UserExperienceAnalyticsRemoteConnection: super::Entity }
