// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerEnrollmentProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddeviceownerenrollmentprofile?view=graph-rest-beta>
    AndroidDeviceOwnerEnrollmentProfile "microsoft.graph.androidDeviceOwnerEnrollmentProfile" "entity" : super::Entity;
    /// `accountId`: String
    account_id "accountId": String,
    /// `configureWifi`: Boolean, not null
    configure_wifi "configureWifi" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceNameTemplate`: String
    device_name_template "deviceNameTemplate": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enrolledDeviceCount`: Int32, not null
    enrolled_device_count "enrolledDeviceCount" "r": i32,
    /// `enrollmentMode`: androidDeviceOwnerEnrollmentMode, not null
    enrollment_mode "enrollmentMode" "r": mg::Open<super::AndroidDeviceOwnerEnrollmentMode>,
    /// `enrollmentTokenType`: androidDeviceOwnerEnrollmentTokenType, not null
    enrollment_token_type "enrollmentTokenType" "r": mg::Open<super::AndroidDeviceOwnerEnrollmentTokenType>,
    /// `enrollmentTokenUsageCount`: Int32, not null
    enrollment_token_usage_count "enrollmentTokenUsageCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isTeamsDeviceProfile`: Boolean, not null
    is_teams_device_profile "isTeamsDeviceProfile" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `qrCodeContent`: String
    qr_code_content "qrCodeContent": String,
    /// `qrCodeImage`: mimeContent
    qr_code_image "qrCodeImage": mg::Boxed<super::MimeContent>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `tokenCreationDateTime`: DateTimeOffset, not null
    token_creation_date_time "tokenCreationDateTime" "r": mg::DateTimeOffset,
    /// `tokenExpirationDateTime`: DateTimeOffset, not null
    token_expiration_date_time "tokenExpirationDateTime" "r": mg::DateTimeOffset,
    /// `tokenValue`: String, masked in Debug
    token_value "tokenValue" "s": String,
    /// `wifiHidden`: Boolean, not null
    wifi_hidden "wifiHidden" "r": bool,
    /// `wifiPassword`: String, masked in Debug
    wifi_password "wifiPassword" "s": String,
    /// `wifiSecurityType`: aospWifiSecurityType, not null
    wifi_security_type "wifiSecurityType" "r": mg::Open<super::AospWifiSecurityType>,
    /// `wifiSsid`: String
    wifi_ssid "wifiSsid": String,
}

mg::derived_from! { AndroidDeviceOwnerEnrollmentProfile: super::Entity }
