// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidDeviceOwnerEnrollmentProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AndroidDeviceOwnerEnrollmentProfileCollection`], for example
/// `graph.device_management().android_device_owner_enrollment_profiles()`.
///
/// Operations: `clear_enrollment_time_device_membership_target`, `create_token`,
/// `retrieve_enrollment_time_device_membership_target`, `revoke_token`,
/// `set_enrollment_time_device_membership_target`.
///
/// [`AndroidDeviceOwnerEnrollmentProfileCollection`]: crate::requests::android_device_owner_enrollment_profile::AndroidDeviceOwnerEnrollmentProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androiddeviceownerenrollmentprofile?view=graph-rest-beta
pub struct AndroidDeviceOwnerEnrollmentProfile {
    /// `accountId`.
    pub account_id: mg::Field<String>,
    /// `configureWifi`. Never null.
    pub configure_wifi: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceNameTemplate`.
    pub device_name_template: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enrolledDeviceCount`. Never null.
    pub enrolled_device_count: mg::Field<i32>,
    /// `enrollmentMode`. Never null.
    pub enrollment_mode: mg::Field<mg::Open<super::AndroidDeviceOwnerEnrollmentMode>>,
    /// `enrollmentTokenType`. Never null.
    pub enrollment_token_type: mg::Field<
        mg::Open<super::AndroidDeviceOwnerEnrollmentTokenType>,
    >,
    /// `enrollmentTokenUsageCount`. Never null.
    pub enrollment_token_usage_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isTeamsDeviceProfile`. Never null.
    pub is_teams_device_profile: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `qrCodeContent`. Secret: masked in `Debug`.
    pub qr_code_content: mg::Field<String>,
    /// `qrCodeImage`. Secret: masked in `Debug`.
    pub qr_code_image: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `tokenCreationDateTime`. Never null.
    pub token_creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tokenExpirationDateTime`. Never null.
    pub token_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tokenValue`. Secret: masked in `Debug`.
    pub token_value: mg::Field<String>,
    /// `wifiHidden`. Never null.
    pub wifi_hidden: mg::Field<bool>,
    /// `wifiPassword`. Secret: masked in `Debug`.
    pub wifi_password: mg::Field<String>,
    /// `wifiSecurityType`. Never null.
    pub wifi_security_type: mg::Field<mg::Open<super::AospWifiSecurityType>>,
    /// `wifiSsid`.
    pub wifi_ssid: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerEnrollmentProfile: "microsoft.graph.androidDeviceOwnerEnrollmentProfile", entity, base super::Entity;
    account_id: "accountId",
    configure_wifi: "configureWifi" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    device_name_template: "deviceNameTemplate",
    display_name: "displayName",
    enrolled_device_count: "enrolledDeviceCount" required,
    enrollment_mode: "enrollmentMode" required,
    enrollment_token_type: "enrollmentTokenType" required,
    enrollment_token_usage_count: "enrollmentTokenUsageCount" required,
    id: "id" key required,
    is_teams_device_profile: "isTeamsDeviceProfile" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    qr_code_content: "qrCodeContent" secret,
    qr_code_image: "qrCodeImage" secret,
    role_scope_tag_ids: "roleScopeTagIds",
    token_creation_date_time: "tokenCreationDateTime" required,
    token_expiration_date_time: "tokenExpirationDateTime" required,
    token_value: "tokenValue" secret,
    wifi_hidden: "wifiHidden" required,
    wifi_password: "wifiPassword" secret,
    wifi_security_type: "wifiSecurityType" required,
    wifi_ssid: "wifiSsid",
}

mg::derived_from! { AndroidDeviceOwnerEnrollmentProfile: super::Entity }
