// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.defaultManagedAppProtection`, an entity type derived from `microsoft.graph.managedAppProtection`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/defaultmanagedappprotection?view=graph-rest-beta>
    DefaultManagedAppProtection "microsoft.graph.defaultManagedAppProtection" "entity" : super::ManagedAppProtection;
    /// `allowWidgetContentSync`: Boolean, not null
    allow_widget_content_sync "allowWidgetContentSync" "r": bool,
    /// `allowedAndroidDeviceManufacturers`: String
    allowed_android_device_manufacturers "allowedAndroidDeviceManufacturers": String,
    /// `allowedAndroidDeviceModels`: Collection(String)
    allowed_android_device_models "allowedAndroidDeviceModels": Vec<String>,
    /// `allowedDataIngestionLocations`: Collection(managedAppDataIngestionLocation), items not null
    allowed_data_ingestion_locations "allowedDataIngestionLocations" "r": Vec<mg::Open<super::ManagedAppDataIngestionLocation>>,
    /// `allowedDataStorageLocations`: Collection(managedAppDataStorageLocation), items not null
    allowed_data_storage_locations "allowedDataStorageLocations" "r": Vec<mg::Open<super::ManagedAppDataStorageLocation>>,
    /// `allowedInboundDataTransferSources`: managedAppDataTransferLevel, not null
    allowed_inbound_data_transfer_sources "allowedInboundDataTransferSources" "r": mg::Open<super::ManagedAppDataTransferLevel>,
    /// `allowedIosDeviceModels`: String
    allowed_ios_device_models "allowedIosDeviceModels": String,
    /// `allowedOutboundClipboardSharingExceptionLength`: Int32, not null
    allowed_outbound_clipboard_sharing_exception_length "allowedOutboundClipboardSharingExceptionLength" "r": i32,
    /// `allowedOutboundClipboardSharingLevel`: managedAppClipboardSharingLevel, not null
    allowed_outbound_clipboard_sharing_level "allowedOutboundClipboardSharingLevel" "r": mg::Open<super::ManagedAppClipboardSharingLevel>,
    /// `allowedOutboundDataTransferDestinations`: managedAppDataTransferLevel, not null
    allowed_outbound_data_transfer_destinations "allowedOutboundDataTransferDestinations" "r": mg::Open<super::ManagedAppDataTransferLevel>,
    /// `appActionIfAccountIsClockedOut`: managedAppRemediationAction
    app_action_if_account_is_clocked_out "appActionIfAccountIsClockedOut": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfAndroidDeviceManufacturerNotAllowed`: managedAppRemediationAction, not null
    app_action_if_android_device_manufacturer_not_allowed "appActionIfAndroidDeviceManufacturerNotAllowed" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfAndroidDeviceModelNotAllowed`: managedAppRemediationAction, not null
    app_action_if_android_device_model_not_allowed "appActionIfAndroidDeviceModelNotAllowed" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfAndroidSafetyNetAppsVerificationFailed`: managedAppRemediationAction, not null
    app_action_if_android_safety_net_apps_verification_failed "appActionIfAndroidSafetyNetAppsVerificationFailed" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfAndroidSafetyNetDeviceAttestationFailed`: managedAppRemediationAction, not null
    app_action_if_android_safety_net_device_attestation_failed "appActionIfAndroidSafetyNetDeviceAttestationFailed" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfDeviceComplianceRequired`: managedAppRemediationAction, not null
    app_action_if_device_compliance_required "appActionIfDeviceComplianceRequired" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfDeviceLockNotSet`: managedAppRemediationAction, not null
    app_action_if_device_lock_not_set "appActionIfDeviceLockNotSet" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfDevicePasscodeComplexityLessThanHigh`: managedAppRemediationAction
    app_action_if_device_passcode_complexity_less_than_high "appActionIfDevicePasscodeComplexityLessThanHigh": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfDevicePasscodeComplexityLessThanLow`: managedAppRemediationAction
    app_action_if_device_passcode_complexity_less_than_low "appActionIfDevicePasscodeComplexityLessThanLow": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfDevicePasscodeComplexityLessThanMedium`: managedAppRemediationAction
    app_action_if_device_passcode_complexity_less_than_medium "appActionIfDevicePasscodeComplexityLessThanMedium": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfIosDeviceModelNotAllowed`: managedAppRemediationAction, not null
    app_action_if_ios_device_model_not_allowed "appActionIfIosDeviceModelNotAllowed" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfMaximumPinRetriesExceeded`: managedAppRemediationAction, not null
    app_action_if_maximum_pin_retries_exceeded "appActionIfMaximumPinRetriesExceeded" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfUnableToAuthenticateUser`: managedAppRemediationAction
    app_action_if_unable_to_authenticate_user "appActionIfUnableToAuthenticateUser": mg::Open<super::ManagedAppRemediationAction>,
    /// `appDataEncryptionType`: managedAppDataEncryptionType, not null
    app_data_encryption_type "appDataEncryptionType" "r": mg::Open<super::ManagedAppDataEncryptionType>,
    /// `biometricAuthenticationBlocked`: Boolean, not null
    biometric_authentication_blocked "biometricAuthenticationBlocked" "r": bool,
    /// `blockAfterCompanyPortalUpdateDeferralInDays`: Int32, not null
    block_after_company_portal_update_deferral_in_days "blockAfterCompanyPortalUpdateDeferralInDays" "r": i32,
    /// `blockDataIngestionIntoOrganizationDocuments`: Boolean, not null
    block_data_ingestion_into_organization_documents "blockDataIngestionIntoOrganizationDocuments" "r": bool,
    /// `connectToVpnOnLaunch`: Boolean, not null
    connect_to_vpn_on_launch "connectToVpnOnLaunch" "r": bool,
    /// `contactSyncBlocked`: Boolean, not null
    contact_sync_blocked "contactSyncBlocked" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customBrowserDisplayName`: String
    custom_browser_display_name "customBrowserDisplayName": String,
    /// `customBrowserPackageId`: String
    custom_browser_package_id "customBrowserPackageId": String,
    /// `customBrowserProtocol`: String
    custom_browser_protocol "customBrowserProtocol": String,
    /// `customDialerAppDisplayName`: String
    custom_dialer_app_display_name "customDialerAppDisplayName": String,
    /// `customDialerAppPackageId`: String
    custom_dialer_app_package_id "customDialerAppPackageId": String,
    /// `customDialerAppProtocol`: String
    custom_dialer_app_protocol "customDialerAppProtocol": String,
    /// `customSettings`: Collection(keyValuePair), items not null
    custom_settings "customSettings" "r": Vec<super::KeyValuePair>,
    /// `dataBackupBlocked`: Boolean, not null
    data_backup_blocked "dataBackupBlocked" "r": bool,
    /// `deployedAppCount`: Int32, not null
    deployed_app_count "deployedAppCount" "r": i32,
    /// `description`: String
    description "description": String,
    /// `deviceComplianceRequired`: Boolean, not null
    device_compliance_required "deviceComplianceRequired" "r": bool,
    /// `deviceLockRequired`: Boolean, not null
    device_lock_required "deviceLockRequired" "r": bool,
    /// `dialerRestrictionLevel`: managedAppPhoneNumberRedirectLevel, not null
    dialer_restriction_level "dialerRestrictionLevel" "r": mg::Open<super::ManagedAppPhoneNumberRedirectLevel>,
    /// `disableAppEncryptionIfDeviceEncryptionIsEnabled`: Boolean, not null
    disable_app_encryption_if_device_encryption_is_enabled "disableAppEncryptionIfDeviceEncryptionIsEnabled" "r": bool,
    /// `disableAppPinIfDevicePinIsSet`: Boolean, not null
    disable_app_pin_if_device_pin_is_set "disableAppPinIfDevicePinIsSet" "r": bool,
    /// `disableProtectionOfManagedOutboundOpenInData`: Boolean, not null
    disable_protection_of_managed_outbound_open_in_data "disableProtectionOfManagedOutboundOpenInData" "r": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `encryptAppData`: Boolean, not null
    encrypt_app_data "encryptAppData" "r": bool,
    /// `exemptedAppPackages`: Collection(keyValuePair)
    exempted_app_packages "exemptedAppPackages": Vec<super::KeyValuePair>,
    /// `exemptedAppProtocols`: Collection(keyValuePair)
    exempted_app_protocols "exemptedAppProtocols": Vec<super::KeyValuePair>,
    /// `faceIdBlocked`: Boolean, not null
    face_id_blocked "faceIdBlocked" "r": bool,
    /// `filterOpenInToOnlyManagedApps`: Boolean, not null
    filter_open_in_to_only_managed_apps "filterOpenInToOnlyManagedApps" "r": bool,
    /// `fingerprintAndBiometricEnabled`: Boolean
    fingerprint_and_biometric_enabled "fingerprintAndBiometricEnabled": bool,
    /// `fingerprintBlocked`: Boolean, not null
    fingerprint_blocked "fingerprintBlocked" "r": bool,
    /// `gracePeriodToBlockAppsDuringOffClockHours`: Duration
    grace_period_to_block_apps_during_off_clock_hours "gracePeriodToBlockAppsDuringOffClockHours": mg::Duration,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `managedBrowser`: managedBrowserType, not null
    managed_browser "managedBrowser" "r": mg::Flags<super::ManagedBrowserType>,
    /// `managedBrowserToOpenLinksRequired`: Boolean, not null
    managed_browser_to_open_links_required "managedBrowserToOpenLinksRequired" "r": bool,
    /// `maximumAllowedDeviceThreatLevel`: managedAppDeviceThreatLevel, not null
    maximum_allowed_device_threat_level "maximumAllowedDeviceThreatLevel" "r": mg::Open<super::ManagedAppDeviceThreatLevel>,
    /// `maximumPinRetries`: Int32, not null
    maximum_pin_retries "maximumPinRetries" "r": i32,
    /// `maximumRequiredOsVersion`: String
    maximum_required_os_version "maximumRequiredOsVersion": String,
    /// `maximumWarningOsVersion`: String
    maximum_warning_os_version "maximumWarningOsVersion": String,
    /// `maximumWipeOsVersion`: String
    maximum_wipe_os_version "maximumWipeOsVersion": String,
    /// `messagingRedirectAppDisplayName`: String
    messaging_redirect_app_display_name "messagingRedirectAppDisplayName": String,
    /// `messagingRedirectAppPackageId`: String
    messaging_redirect_app_package_id "messagingRedirectAppPackageId": String,
    /// `messagingRedirectAppUrlScheme`: String
    messaging_redirect_app_url_scheme "messagingRedirectAppUrlScheme": String,
    /// `minimumPinLength`: Int32, not null
    minimum_pin_length "minimumPinLength" "r": i32,
    /// `minimumRequiredAppVersion`: String
    minimum_required_app_version "minimumRequiredAppVersion": String,
    /// `minimumRequiredCompanyPortalVersion`: String
    minimum_required_company_portal_version "minimumRequiredCompanyPortalVersion": String,
    /// `minimumRequiredOsVersion`: String
    minimum_required_os_version "minimumRequiredOsVersion": String,
    /// `minimumRequiredPatchVersion`: String
    minimum_required_patch_version "minimumRequiredPatchVersion": String,
    /// `minimumRequiredSdkVersion`: String
    minimum_required_sdk_version "minimumRequiredSdkVersion": String,
    /// `minimumWarningAppVersion`: String
    minimum_warning_app_version "minimumWarningAppVersion": String,
    /// `minimumWarningCompanyPortalVersion`: String
    minimum_warning_company_portal_version "minimumWarningCompanyPortalVersion": String,
    /// `minimumWarningOsVersion`: String
    minimum_warning_os_version "minimumWarningOsVersion": String,
    /// `minimumWarningPatchVersion`: String
    minimum_warning_patch_version "minimumWarningPatchVersion": String,
    /// `minimumWarningSdkVersion`: String
    minimum_warning_sdk_version "minimumWarningSdkVersion": String,
    /// `minimumWipeAppVersion`: String
    minimum_wipe_app_version "minimumWipeAppVersion": String,
    /// `minimumWipeCompanyPortalVersion`: String
    minimum_wipe_company_portal_version "minimumWipeCompanyPortalVersion": String,
    /// `minimumWipeOsVersion`: String
    minimum_wipe_os_version "minimumWipeOsVersion": String,
    /// `minimumWipePatchVersion`: String
    minimum_wipe_patch_version "minimumWipePatchVersion": String,
    /// `minimumWipeSdkVersion`: String
    minimum_wipe_sdk_version "minimumWipeSdkVersion": String,
    /// `mobileThreatDefensePartnerPriority`: mobileThreatDefensePartnerPriority
    mobile_threat_defense_partner_priority "mobileThreatDefensePartnerPriority": mg::Open<super::MobileThreatDefensePartnerPriority>,
    /// `mobileThreatDefenseRemediationAction`: managedAppRemediationAction, not null
    mobile_threat_defense_remediation_action "mobileThreatDefenseRemediationAction" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `notificationRestriction`: managedAppNotificationRestriction, not null
    notification_restriction "notificationRestriction" "r": mg::Open<super::ManagedAppNotificationRestriction>,
    /// `organizationalCredentialsRequired`: Boolean, not null
    organizational_credentials_required "organizationalCredentialsRequired" "r": bool,
    /// `periodBeforePinReset`: Duration, not null
    period_before_pin_reset "periodBeforePinReset" "r": mg::Duration,
    /// `periodOfflineBeforeAccessCheck`: Duration, not null
    period_offline_before_access_check "periodOfflineBeforeAccessCheck" "r": mg::Duration,
    /// `periodOfflineBeforeWipeIsEnforced`: Duration, not null
    period_offline_before_wipe_is_enforced "periodOfflineBeforeWipeIsEnforced" "r": mg::Duration,
    /// `periodOnlineBeforeAccessCheck`: Duration, not null
    period_online_before_access_check "periodOnlineBeforeAccessCheck" "r": mg::Duration,
    /// `pinCharacterSet`: managedAppPinCharacterSet, not null
    pin_character_set "pinCharacterSet" "r": mg::Open<super::ManagedAppPinCharacterSet>,
    /// `pinRequired`: Boolean, not null
    pin_required "pinRequired" "r": bool,
    /// `pinRequiredInsteadOfBiometricTimeout`: Duration
    pin_required_instead_of_biometric_timeout "pinRequiredInsteadOfBiometricTimeout": mg::Duration,
    /// `previousPinBlockCount`: Int32, not null
    previous_pin_block_count "previousPinBlockCount" "r": i32,
    /// `printBlocked`: Boolean, not null
    print_blocked "printBlocked" "r": bool,
    /// `protectInboundDataFromUnknownSources`: Boolean, not null
    protect_inbound_data_from_unknown_sources "protectInboundDataFromUnknownSources" "r": bool,
    /// `protectedMessagingRedirectAppType`: messagingRedirectAppType, not null
    protected_messaging_redirect_app_type "protectedMessagingRedirectAppType" "r": mg::Open<super::MessagingRedirectAppType>,
    /// `purviewContentEvaluationRequired`: managedAppPurviewEvaluationRequirement, not null
    purview_content_evaluation_required "purviewContentEvaluationRequired" "r": mg::Open<super::ManagedAppPurviewEvaluationRequirement>,
    /// `requireClass3Biometrics`: Boolean, not null
    require_class3_biometrics "requireClass3Biometrics" "r": bool,
    /// `requirePinAfterBiometricChange`: Boolean, not null
    require_pin_after_biometric_change "requirePinAfterBiometricChange" "r": bool,
    /// `requiredAndroidSafetyNetAppsVerificationType`: androidManagedAppSafetyNetAppsVerificationType, not null
    required_android_safety_net_apps_verification_type "requiredAndroidSafetyNetAppsVerificationType" "r": mg::Open<super::AndroidManagedAppSafetyNetAppsVerificationType>,
    /// `requiredAndroidSafetyNetDeviceAttestationType`: androidManagedAppSafetyNetDeviceAttestationType, not null
    required_android_safety_net_device_attestation_type "requiredAndroidSafetyNetDeviceAttestationType" "r": mg::Open<super::AndroidManagedAppSafetyNetDeviceAttestationType>,
    /// `requiredAndroidSafetyNetEvaluationType`: androidManagedAppSafetyNetEvaluationType, not null
    required_android_safety_net_evaluation_type "requiredAndroidSafetyNetEvaluationType" "r": mg::Open<super::AndroidManagedAppSafetyNetEvaluationType>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `saveAsBlocked`: Boolean, not null
    save_as_blocked "saveAsBlocked" "r": bool,
    /// `screenCaptureBlocked`: Boolean, not null
    screen_capture_blocked "screenCaptureBlocked" "r": bool,
    /// `simplePinBlocked`: Boolean, not null
    simple_pin_blocked "simplePinBlocked" "r": bool,
    /// `thirdPartyKeyboardsBlocked`: Boolean, not null
    third_party_keyboards_blocked "thirdPartyKeyboardsBlocked" "r": bool,
    /// `version`: String
    version "version": String,
    /// `warnAfterCompanyPortalUpdateDeferralInDays`: Int32, not null
    warn_after_company_portal_update_deferral_in_days "warnAfterCompanyPortalUpdateDeferralInDays" "r": i32,
    /// `wipeAfterCompanyPortalUpdateDeferralInDays`: Int32, not null
    wipe_after_company_portal_update_deferral_in_days "wipeAfterCompanyPortalUpdateDeferralInDays" "r": i32,
}

mg::derived_from! { DefaultManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy, super::Entity }

impl DefaultManagedAppProtection {
    /// `apps`: many `managedMobileApp`, contained
    pub const APPS: mg::Nav<DefaultManagedAppProtection, Vec<super::ManagedMobileApp>> = mg::Nav::new(
        "apps",
    );
    /// `deploymentSummary`: `managedAppPolicyDeploymentSummary`, contained
    pub const DEPLOYMENT_SUMMARY: mg::Nav<
        DefaultManagedAppProtection,
        super::ManagedAppPolicyDeploymentSummary,
    > = mg::Nav::new("deploymentSummary");
}
