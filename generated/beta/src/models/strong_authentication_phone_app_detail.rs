// @generated
use crate::mg;

/// Entity type [`microsoft.graph.strongAuthenticationPhoneAppDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/strongauthenticationphoneappdetail?view=graph-rest-beta
pub struct StrongAuthenticationPhoneAppDetail {
    /// `authenticationType`. Never null.
    pub authentication_type: mg::Field<String>,
    /// `authenticatorFlavor`.
    pub authenticator_flavor: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<mg::Guid>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `deviceTag`.
    pub device_tag: mg::Field<String>,
    /// `deviceToken`. Secret: masked in `Debug`.
    pub device_token: mg::Field<String>,
    /// `hashFunction`.
    pub hash_function: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastAuthenticatedDateTime`.
    pub last_authenticated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notificationType`.
    pub notification_type: mg::Field<String>,
    /// `oathSecretKey`. Secret: masked in `Debug`.
    pub oath_secret_key: mg::Field<String>,
    /// `oathTokenMetadata`.
    pub oath_token_metadata: mg::Field<mg::Boxed<super::OathTokenMetadata>>,
    /// `oathTokenTimeDriftInSeconds`. Never null.
    pub oath_token_time_drift_in_seconds: mg::Field<i32>,
    /// `phoneAppVersion`.
    pub phone_app_version: mg::Field<String>,
    /// `tenantDeviceId`.
    pub tenant_device_id: mg::Field<String>,
    /// `tokenGenerationIntervalInSeconds`.
    pub token_generation_interval_in_seconds: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StrongAuthenticationPhoneAppDetail: "microsoft.graph.strongAuthenticationPhoneAppDetail", entity, base super::Entity;
    authentication_type: "authenticationType" required,
    authenticator_flavor: "authenticatorFlavor",
    device_id: "deviceId",
    device_name: "deviceName",
    device_tag: "deviceTag",
    device_token: "deviceToken" secret,
    hash_function: "hashFunction",
    id: "id" key required,
    last_authenticated_date_time: "lastAuthenticatedDateTime",
    notification_type: "notificationType",
    oath_secret_key: "oathSecretKey" secret,
    oath_token_metadata: "oathTokenMetadata",
    oath_token_time_drift_in_seconds: "oathTokenTimeDriftInSeconds" required,
    phone_app_version: "phoneAppVersion",
    tenant_device_id: "tenantDeviceId",
    token_generation_interval_in_seconds: "tokenGenerationIntervalInSeconds",
}

mg::derived_from! { StrongAuthenticationPhoneAppDetail: super::Entity }
