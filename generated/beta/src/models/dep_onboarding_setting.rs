// @generated
use crate::mg;

/// Entity type [`microsoft.graph.depOnboardingSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DepOnboardingSettingCollection`], for example
/// `graph.device_management().dep_onboarding_settings()`.
///
/// Operations: `generate_encryption_public_key`, `get_encryption_public_key`,
/// `release_apple_devices`, `share_for_school_data_sync_service`,
/// `sync_with_apple_device_enrollment_program`, `unshare_for_school_data_sync_service`,
/// `upload_dep_token`, `get_expiring_vpp_token_count`.
///
/// [`DepOnboardingSettingCollection`]: crate::requests::dep_onboarding_setting::DepOnboardingSettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deponboardingsetting?view=graph-rest-beta
pub struct DepOnboardingSetting {
    /// `appleIdentifier`.
    pub apple_identifier: mg::Field<String>,
    /// `dataSharingConsentGranted`. Never null.
    pub data_sharing_consent_granted: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSuccessfulSyncDateTime`. Never null.
    pub last_successful_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncErrorCode`. Never null.
    pub last_sync_error_code: mg::Field<i32>,
    /// `lastSyncTriggeredDateTime`. Never null.
    pub last_sync_triggered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `shareTokenWithSchoolDataSyncService`. Never null.
    pub share_token_with_school_data_sync_service: mg::Field<bool>,
    /// `syncedDeviceCount`. Never null.
    pub synced_device_count: mg::Field<i32>,
    /// `tokenExpirationDateTime`. Never null.
    pub token_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tokenName`.
    pub token_name: mg::Field<String>,
    /// `tokenType`. Never null.
    pub token_type: mg::Field<mg::Open<super::DepTokenType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DepOnboardingSetting: "microsoft.graph.depOnboardingSetting", entity, base super::Entity;
    apple_identifier: "appleIdentifier",
    data_sharing_consent_granted: "dataSharingConsentGranted" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    last_successful_sync_date_time: "lastSuccessfulSyncDateTime" required,
    last_sync_error_code: "lastSyncErrorCode" required,
    last_sync_triggered_date_time: "lastSyncTriggeredDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    share_token_with_school_data_sync_service: "shareTokenWithSchoolDataSyncService" required,
    synced_device_count: "syncedDeviceCount" required,
    token_expiration_date_time: "tokenExpirationDateTime" required,
    token_name: "tokenName",
    token_type: "tokenType" required,
}

mg::derived_from! { DepOnboardingSetting: super::Entity }

impl DepOnboardingSetting {
    /// `defaultIosEnrollmentProfile`: [`DepIosEnrollmentProfile`](super::DepIosEnrollmentProfile).
    pub const DEFAULT_IOS_ENROLLMENT_PROFILE: mg::Nav<
        DepOnboardingSetting,
        super::DepIosEnrollmentProfile,
    > = mg::Nav::new("defaultIosEnrollmentProfile");
    /// `defaultMacOsEnrollmentProfile`:
    /// [`DepMacOsEnrollmentProfile`](super::DepMacOsEnrollmentProfile).
    pub const DEFAULT_MAC_OS_ENROLLMENT_PROFILE: mg::Nav<
        DepOnboardingSetting,
        super::DepMacOsEnrollmentProfile,
    > = mg::Nav::new("defaultMacOsEnrollmentProfile");
    /// `defaultTvOSEnrollmentProfile`:
    /// [`DepTvOsEnrollmentProfile`](super::DepTvOsEnrollmentProfile).
    pub const DEFAULT_TV_OS_ENROLLMENT_PROFILE: mg::Nav<
        DepOnboardingSetting,
        super::DepTvOsEnrollmentProfile,
    > = mg::Nav::new("defaultTvOSEnrollmentProfile");
    /// `defaultVisionOSEnrollmentProfile`:
    /// [`DepVisionOsEnrollmentProfile`](super::DepVisionOsEnrollmentProfile).
    pub const DEFAULT_VISION_OS_ENROLLMENT_PROFILE: mg::Nav<
        DepOnboardingSetting,
        super::DepVisionOsEnrollmentProfile,
    > = mg::Nav::new("defaultVisionOSEnrollmentProfile");
    /// `enrollmentProfiles`: many [`EnrollmentProfile`](super::EnrollmentProfile).
    pub const ENROLLMENT_PROFILES: mg::Nav<
        DepOnboardingSetting,
        Vec<super::EnrollmentProfile>,
    > = mg::Nav::new("enrollmentProfiles");
    /// `importedAppleDeviceIdentities`: many
    /// [`ImportedAppleDeviceIdentity`](super::ImportedAppleDeviceIdentity).
    pub const IMPORTED_APPLE_DEVICE_IDENTITIES: mg::Nav<
        DepOnboardingSetting,
        Vec<super::ImportedAppleDeviceIdentity>,
    > = mg::Nav::new("importedAppleDeviceIdentities");
}
