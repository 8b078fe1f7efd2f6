// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depOnboardingSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deponboardingsetting?view=graph-rest-beta>
    DepOnboardingSetting "microsoft.graph.depOnboardingSetting" "entity" : super::Entity;
    /// `appleIdentifier`: String
    apple_identifier "appleIdentifier": String,
    /// `dataSharingConsentGranted`: Boolean, not null
    data_sharing_consent_granted "dataSharingConsentGranted" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `lastSuccessfulSyncDateTime`: DateTimeOffset, not null
    last_successful_sync_date_time "lastSuccessfulSyncDateTime" "r": mg::DateTimeOffset,
    /// `lastSyncErrorCode`: Int32, not null
    last_sync_error_code "lastSyncErrorCode" "r": i32,
    /// `lastSyncTriggeredDateTime`: DateTimeOffset, not null
    last_sync_triggered_date_time "lastSyncTriggeredDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `shareTokenWithSchoolDataSyncService`: Boolean, not null
    share_token_with_school_data_sync_service "shareTokenWithSchoolDataSyncService" "r": bool,
    /// `syncedDeviceCount`: Int32, not null
    synced_device_count "syncedDeviceCount" "r": i32,
    /// `tokenExpirationDateTime`: DateTimeOffset, not null
    token_expiration_date_time "tokenExpirationDateTime" "r": mg::DateTimeOffset,
    /// `tokenName`: String
    token_name "tokenName": String,
    /// `tokenType`: depTokenType, not null
    token_type "tokenType" "r": mg::Open<super::DepTokenType>,
}

mg::derived_from! { DepOnboardingSetting: super::Entity }

impl DepOnboardingSetting {
    /// `defaultIosEnrollmentProfile`: `depIOSEnrollmentProfile`
    pub const DEFAULT_IOS_ENROLLMENT_PROFILE: mg::Nav<
        DepOnboardingSetting,
        super::DepIosEnrollmentProfile,
    > = mg::Nav::new("defaultIosEnrollmentProfile");
    /// `defaultMacOsEnrollmentProfile`: `depMacOSEnrollmentProfile`
    pub const DEFAULT_MAC_OS_ENROLLMENT_PROFILE: mg::Nav<
        DepOnboardingSetting,
        super::DepMacOsEnrollmentProfile,
    > = mg::Nav::new("defaultMacOsEnrollmentProfile");
    /// `defaultTvOSEnrollmentProfile`: `depTvOSEnrollmentProfile`
    pub const DEFAULT_TV_OS_ENROLLMENT_PROFILE: mg::Nav<
        DepOnboardingSetting,
        super::DepTvOsEnrollmentProfile,
    > = mg::Nav::new("defaultTvOSEnrollmentProfile");
    /// `defaultVisionOSEnrollmentProfile`: `depVisionOSEnrollmentProfile`
    pub const DEFAULT_VISION_OS_ENROLLMENT_PROFILE: mg::Nav<
        DepOnboardingSetting,
        super::DepVisionOsEnrollmentProfile,
    > = mg::Nav::new("defaultVisionOSEnrollmentProfile");
    /// `enrollmentProfiles`: many `enrollmentProfile`, contained
    pub const ENROLLMENT_PROFILES: mg::Nav<
        DepOnboardingSetting,
        Vec<super::EnrollmentProfile>,
    > = mg::Nav::new("enrollmentProfiles");
    /// `importedAppleDeviceIdentities`: many `importedAppleDeviceIdentity`, contained
    pub const IMPORTED_APPLE_DEVICE_IDENTITIES: mg::Nav<
        DepOnboardingSetting,
        Vec<super::ImportedAppleDeviceIdentity>,
    > = mg::Nav::new("importedAppleDeviceIdentities");
}
