// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.strongAuthenticationPhoneAppDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/strongauthenticationphoneappdetail?view=graph-rest-beta>
    StrongAuthenticationPhoneAppDetail "microsoft.graph.strongAuthenticationPhoneAppDetail" "entity" : super::Entity;
    /// `authenticationType`: String, not null
    authentication_type "authenticationType" "r": String,
    /// `authenticatorFlavor`: String
    authenticator_flavor "authenticatorFlavor": String,
    /// `deviceId`: Guid
    device_id "deviceId": mg::Guid,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `deviceTag`: String
    device_tag "deviceTag": String,
    /// `deviceToken`: String, masked in Debug
    device_token "deviceToken" "s": String,
    /// `hashFunction`: String
    hash_function "hashFunction": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastAuthenticatedDateTime`: DateTimeOffset
    last_authenticated_date_time "lastAuthenticatedDateTime": mg::DateTimeOffset,
    /// `notificationType`: String
    notification_type "notificationType": String,
    /// `oathSecretKey`: String, masked in Debug
    oath_secret_key "oathSecretKey" "s": String,
    /// `oathTokenMetadata`: oathTokenMetadata
    oath_token_metadata "oathTokenMetadata": mg::Boxed<super::OathTokenMetadata>,
    /// `oathTokenTimeDriftInSeconds`: Int32, not null
    oath_token_time_drift_in_seconds "oathTokenTimeDriftInSeconds" "r": i32,
    /// `phoneAppVersion`: String
    phone_app_version "phoneAppVersion": String,
    /// `tenantDeviceId`: String
    tenant_device_id "tenantDeviceId": String,
    /// `tokenGenerationIntervalInSeconds`: Int32
    token_generation_interval_in_seconds "tokenGenerationIntervalInSeconds": i32,
}

mg::derived_from! { StrongAuthenticationPhoneAppDetail: super::Entity }
