// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsRemoteConnection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsRemoteConnectionCollection`], for example
/// `graph.device_management().user_experience_analytics_remote_connection()`.
///
/// Operations: `summarize_device_remote_connection`.
///
/// [`UserExperienceAnalyticsRemoteConnectionCollection`]: crate::requests::user_experience_analytics_remote_connection::UserExperienceAnalyticsRemoteConnectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsremoteconnection?view=graph-rest-beta
pub struct UserExperienceAnalyticsRemoteConnection {
    /// `cloudPcFailurePercentage`. Never null.
    pub cloud_pc_failure_percentage: mg::Field<f64>,
    /// `cloudPcRoundTripTime`. Never null.
    pub cloud_pc_round_trip_time: mg::Field<f64>,
    /// `cloudPcSignInTime`. Never null.
    pub cloud_pc_sign_in_time: mg::Field<f64>,
    /// `coreBootTime`. Never null.
    pub core_boot_time: mg::Field<f64>,
    /// `coreSignInTime`. Never null.
    pub core_sign_in_time: mg::Field<f64>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `remoteSignInTime`. Never null.
    pub remote_sign_in_time: mg::Field<f64>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `virtualNetwork`.
    pub virtual_network: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsRemoteConnection: "microsoft.graph.userExperienceAnalyticsRemoteConnection", entity, base super::Entity;
    cloud_pc_failure_percentage: "cloudPcFailurePercentage" required,
    cloud_pc_round_trip_time: "cloudPcRoundTripTime" required,
    cloud_pc_sign_in_time: "cloudPcSignInTime" required,
    core_boot_time: "coreBootTime" required,
    core_sign_in_time: "coreSignInTime" required,
    device_count: "deviceCount" required,
    device_id: "deviceId",
    device_name: "deviceName",
    id: "id" key required,
    manufacturer: "manufacturer",
    model: "model",
    remote_sign_in_time: "remoteSignInTime" required,
    user_principal_name: "userPrincipalName",
    virtual_network: "virtualNetwork",
}

mg::derived_from! { UserExperienceAnalyticsRemoteConnection: super::Entity }
