// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidForWorkEnrollmentProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidforworkenrollmentprofile?view=graph-rest-beta>
    AndroidForWorkEnrollmentProfile "microsoft.graph.androidForWorkEnrollmentProfile" "entity" : super::Entity;
    /// `accountId`: String
    account_id "accountId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enrolledDeviceCount`: Int32, not null
    enrolled_device_count "enrolledDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `qrCodeContent`: String
    qr_code_content "qrCodeContent": String,
    /// `qrCodeImage`: mimeContent
    qr_code_image "qrCodeImage": mg::Boxed<super::MimeContent>,
    /// `tokenExpirationDateTime`: DateTimeOffset, not null
    token_expiration_date_time "tokenExpirationDateTime" "r": mg::DateTimeOffset,
    /// `tokenValue`: String, masked in Debug
    token_value "tokenValue" "s": String,
}

mg::derived_from! { AndroidForWorkEnrollmentProfile: super::Entity }
