// @generated
use crate::mg;

/// Entity type [`microsoft.graph.defaultManagedAppProtection`][reference], derived from
/// [`ManagedAppProtection`](super::ManagedAppProtection).
///
/// Requests: [`DefaultManagedAppProtectionCollection`], for example
/// `graph.device_app_management().default_managed_app_protections()`.
///
/// Operations: `target_apps`.
///
/// [`DefaultManagedAppProtectionCollection`]: crate::requests::default_managed_app_protection::DefaultManagedAppProtectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/defaultmanagedappprotection?view=graph-rest-beta
pub struct DefaultManagedAppProtection {
    /// `allowWidgetContentSync`. Never null.
    pub allow_widget_content_sync: mg::Field<bool>,
    /// `allowedAndroidDeviceManufacturers`.
    pub allowed_android_device_manufacturers: mg::Field<String>,
    /// `allowedAndroidDeviceModels`.
    pub allowed_android_device_models: mg::Field<Vec<String>>,
    /// `allowedDataIngestionLocations`.
    pub allowed_data_ingestion_locations: mg::Field<
        Vec<mg::Open<super::ManagedAppDataIngestionLocation>>,
    >,
    /// `allowedDataStorageLocations`.
    pub allowed_data_storage_locations: mg::Field<
        Vec<mg::Open<super::ManagedAppDataStorageLocation>>,
    >,
    /// `allowedInboundDataTransferSources`. Never null.
    pub allowed_inbound_data_transfer_sources: mg::Field<
        mg::Open<super::ManagedAppDataTransferLevel>,
    >,
    /// `allowedIosDeviceModels`.
    pub allowed_ios_device_models: mg::Field<String>,
    /// `allowedOutboundClipboardSharingExceptionLength`. Never null.
    pub allowed_outbound_clipboard_sharing_exception_length: mg::Field<i32>,
    /// `allowedOutboundClipboardSharingLevel`. Never null.
    pub allowed_outbound_clipboard_sharing_level: mg::Field<
        mg::Open<super::ManagedAppClipboardSharingLevel>,
    >,
    /// `allowedOutboundDataTransferDestinations`. Never null.
    pub allowed_outbound_data_transfer_destinations: mg::Field<
        mg::Open<super::ManagedAppDataTransferLevel>,
    >,
    /// `appActionIfAccountIsClockedOut`.
    pub app_action_if_account_is_clocked_out: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfAndroidDeviceManufacturerNotAllowed`. Never null.
    pub app_action_if_android_device_manufacturer_not_allowed: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfAndroidDeviceModelNotAllowed`. Never null.
    pub app_action_if_android_device_model_not_allowed: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfAndroidSafetyNetAppsVerificationFailed`. Never null.
    pub app_action_if_android_safety_net_apps_verification_failed: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfAndroidSafetyNetDeviceAttestationFailed`. Never null.
    pub app_action_if_android_safety_net_device_attestation_failed: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfDeviceComplianceRequired`. Never null.
    pub app_action_if_device_compliance_required: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfDeviceLockNotSet`. Never null.
    pub app_action_if_device_lock_not_set: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfDevicePasscodeComplexityLessThanHigh`.
    pub app_action_if_device_passcode_complexity_less_than_high: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfDevicePasscodeComplexityLessThanLow`.
    pub app_action_if_device_passcode_complexity_less_than_low: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfDevicePasscodeComplexityLessThanMedium`.
    pub app_action_if_device_passcode_complexity_less_than_medium: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfIosDeviceModelNotAllowed`. Never null.
    pub app_action_if_ios_device_model_not_allowed: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfMaximumPinRetriesExceeded`. Never null.
    pub app_action_if_maximum_pin_retries_exceeded: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appActionIfUnableToAuthenticateUser`.
    pub app_action_if_unable_to_authenticate_user: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `appDataEncryptionType`. Never null.
    pub app_data_encryption_type: mg::Field<
        mg::Open<super::ManagedAppDataEncryptionType>,
    >,
    /// `biometricAuthenticationBlocked`. Never null.
    pub biometric_authentication_blocked: mg::Field<bool>,
    /// `blockAfterCompanyPortalUpdateDeferralInDays`. Never null.
    pub block_after_company_portal_update_deferral_in_days: mg::Field<i32>,
    /// `blockDataIngestionIntoOrganizationDocuments`. Never null.
    pub block_data_ingestion_into_organization_documents: mg::Field<bool>,
    /// `connectToVpnOnLaunch`. Never null.
    pub connect_to_vpn_on_launch: mg::Field<bool>,
    /// `contactSyncBlocked`. Never null.
    pub contact_sync_blocked: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customBrowserDisplayName`.
    pub custom_browser_display_name: mg::Field<String>,
    /// `customBrowserPackageId`.
    pub custom_browser_package_id: mg::Field<String>,
    /// `customBrowserProtocol`.
    pub custom_browser_protocol: mg::Field<String>,
    /// `customDialerAppDisplayName`.
    pub custom_dialer_app_display_name: mg::Field<String>,
    /// `customDialerAppPackageId`.
    pub custom_dialer_app_package_id: mg::Field<String>,
    /// `customDialerAppProtocol`.
    pub custom_dialer_app_protocol: mg::Field<String>,
    /// `customSettings`. Secret: masked in `Debug`.
    pub custom_settings: mg::Field<Vec<super::KeyValuePair>>,
    /// `dataBackupBlocked`. Never null.
    pub data_backup_blocked: mg::Field<bool>,
    /// `deployedAppCount`. Never null.
    pub deployed_app_count: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceComplianceRequired`. Never null.
    pub device_compliance_required: mg::Field<bool>,
    /// `deviceLockRequired`. Never null.
    pub device_lock_required: mg::Field<bool>,
    /// `dialerRestrictionLevel`. Never null.
    pub dialer_restriction_level: mg::Field<
        mg::Open<super::ManagedAppPhoneNumberRedirectLevel>,
    >,
    /// `disableAppEncryptionIfDeviceEncryptionIsEnabled`. Never null.
    pub disable_app_encryption_if_device_encryption_is_enabled: mg::Field<bool>,
    /// `disableAppPinIfDevicePinIsSet`. Never null.
    pub disable_app_pin_if_device_pin_is_set: mg::Field<bool>,
    /// `disableProtectionOfManagedOutboundOpenInData`. Never null.
    pub disable_protection_of_managed_outbound_open_in_data: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `encryptAppData`. Never null.
    pub encrypt_app_data: mg::Field<bool>,
    /// `exemptedAppPackages`.
    pub exempted_app_packages: mg::Field<Vec<super::KeyValuePair>>,
    /// `exemptedAppProtocols`.
    pub exempted_app_protocols: mg::Field<Vec<super::KeyValuePair>>,
    /// `faceIdBlocked`. Never null.
    pub face_id_blocked: mg::Field<bool>,
    /// `filterOpenInToOnlyManagedApps`. Never null.
    pub filter_open_in_to_only_managed_apps: mg::Field<bool>,
    /// `fingerprintAndBiometricEnabled`.
    pub fingerprint_and_biometric_enabled: mg::Field<bool>,
    /// `fingerprintBlocked`. Never null.
    pub fingerprint_blocked: mg::Field<bool>,
    /// `gracePeriodToBlockAppsDuringOffClockHours`.
    pub grace_period_to_block_apps_during_off_clock_hours: mg::Field<mg::Duration>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedBrowser`. Never null.
    pub managed_browser: mg::Field<mg::Flags<super::ManagedBrowserType>>,
    /// `managedBrowserToOpenLinksRequired`. Never null.
    pub managed_browser_to_open_links_required: mg::Field<bool>,
    /// `maximumAllowedDeviceThreatLevel`. Never null.
    pub maximum_allowed_device_threat_level: mg::Field<
        mg::Open<super::ManagedAppDeviceThreatLevel>,
    >,
    /// `maximumPinRetries`. Never null.
    pub maximum_pin_retries: mg::Field<i32>,
    /// `maximumRequiredOsVersion`.
    pub maximum_required_os_version: mg::Field<String>,
    /// `maximumWarningOsVersion`.
    pub maximum_warning_os_version: mg::Field<String>,
    /// `maximumWipeOsVersion`.
    pub maximum_wipe_os_version: mg::Field<String>,
    /// `messagingRedirectAppDisplayName`.
    pub messaging_redirect_app_display_name: mg::Field<String>,
    /// `messagingRedirectAppPackageId`.
    pub messaging_redirect_app_package_id: mg::Field<String>,
    /// `messagingRedirectAppUrlScheme`.
    pub messaging_redirect_app_url_scheme: mg::Field<String>,
    /// `minimumPinLength`. Never null.
    pub minimum_pin_length: mg::Field<i32>,
    /// `minimumRequiredAppVersion`.
    pub minimum_required_app_version: mg::Field<String>,
    /// `minimumRequiredCompanyPortalVersion`.
    pub minimum_required_company_portal_version: mg::Field<String>,
    /// `minimumRequiredOsVersion`.
    pub minimum_required_os_version: mg::Field<String>,
    /// `minimumRequiredPatchVersion`.
    pub minimum_required_patch_version: mg::Field<String>,
    /// `minimumRequiredSdkVersion`.
    pub minimum_required_sdk_version: mg::Field<String>,
    /// `minimumWarningAppVersion`.
    pub minimum_warning_app_version: mg::Field<String>,
    /// `minimumWarningCompanyPortalVersion`.
    pub minimum_warning_company_portal_version: mg::Field<String>,
    /// `minimumWarningOsVersion`.
    pub minimum_warning_os_version: mg::Field<String>,
    /// `minimumWarningPatchVersion`.
    pub minimum_warning_patch_version: mg::Field<String>,
    /// `minimumWarningSdkVersion`.
    pub minimum_warning_sdk_version: mg::Field<String>,
    /// `minimumWipeAppVersion`.
    pub minimum_wipe_app_version: mg::Field<String>,
    /// `minimumWipeCompanyPortalVersion`.
    pub minimum_wipe_company_portal_version: mg::Field<String>,
    /// `minimumWipeOsVersion`.
    pub minimum_wipe_os_version: mg::Field<String>,
    /// `minimumWipePatchVersion`.
    pub minimum_wipe_patch_version: mg::Field<String>,
    /// `minimumWipeSdkVersion`.
    pub minimum_wipe_sdk_version: mg::Field<String>,
    /// `mobileThreatDefensePartnerPriority`.
    pub mobile_threat_defense_partner_priority: mg::Field<
        mg::Open<super::MobileThreatDefensePartnerPriority>,
    >,
    /// `mobileThreatDefenseRemediationAction`. Never null.
    pub mobile_threat_defense_remediation_action: mg::Field<
        mg::Open<super::ManagedAppRemediationAction>,
    >,
    /// `notificationRestriction`. Never null.
    pub notification_restriction: mg::Field<
        mg::Open<super::ManagedAppNotificationRestriction>,
    >,
    /// `organizationalCredentialsRequired`. Never null.
    pub organizational_credentials_required: mg::Field<bool>,
    /// `periodBeforePinReset`. Never null.
    pub period_before_pin_reset: mg::Field<mg::Duration>,
    /// `periodOfflineBeforeAccessCheck`. Never null.
    pub period_offline_before_access_check: mg::Field<mg::Duration>,
    /// `periodOfflineBeforeWipeIsEnforced`. Never null.
    pub period_offline_before_wipe_is_enforced: mg::Field<mg::Duration>,
    /// `periodOnlineBeforeAccessCheck`. Never null.
    pub period_online_before_access_check: mg::Field<mg::Duration>,
    /// `pinCharacterSet`. Never null.
    pub pin_character_set: mg::Field<mg::Open<super::ManagedAppPinCharacterSet>>,
    /// `pinRequired`. Never null.
    pub pin_required: mg::Field<bool>,
    /// `pinRequiredInsteadOfBiometricTimeout`.
    pub pin_required_instead_of_biometric_timeout: mg::Field<mg::Duration>,
    /// `previousPinBlockCount`. Never null.
    pub previous_pin_block_count: mg::Field<i32>,
    /// `printBlocked`. Never null.
    pub print_blocked: mg::Field<bool>,
    /// `protectInboundDataFromUnknownSources`. Never null.
    pub protect_inbound_data_from_unknown_sources: mg::Field<bool>,
    /// `protectedMessagingRedirectAppType`. Never null.
    pub protected_messaging_redirect_app_type: mg::Field<
        mg::Open<super::MessagingRedirectAppType>,
    >,
    /// `purviewContentEvaluationRequired`. Never null.
    pub purview_content_evaluation_required: mg::Field<
        mg::Open<super::ManagedAppPurviewEvaluationRequirement>,
    >,
    /// `requireClass3Biometrics`. Never null.
    pub require_class3_biometrics: mg::Field<bool>,
    /// `requirePinAfterBiometricChange`. Never null.
    pub require_pin_after_biometric_change: mg::Field<bool>,
    /// `requiredAndroidSafetyNetAppsVerificationType`. Never null.
    pub required_android_safety_net_apps_verification_type: mg::Field<
        mg::Open<super::AndroidManagedAppSafetyNetAppsVerificationType>,
    >,
    /// `requiredAndroidSafetyNetDeviceAttestationType`. Never null.
    pub required_android_safety_net_device_attestation_type: mg::Field<
        mg::Open<super::AndroidManagedAppSafetyNetDeviceAttestationType>,
    >,
    /// `requiredAndroidSafetyNetEvaluationType`. Never null.
    pub required_android_safety_net_evaluation_type: mg::Field<
        mg::Open<super::AndroidManagedAppSafetyNetEvaluationType>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `saveAsBlocked`. Never null.
    pub save_as_blocked: mg::Field<bool>,
    /// `screenCaptureBlocked`. Never null.
    pub screen_capture_blocked: mg::Field<bool>,
    /// `simplePinBlocked`. Never null.
    pub simple_pin_blocked: mg::Field<bool>,
    /// `thirdPartyKeyboardsBlocked`. Never null.
    pub third_party_keyboards_blocked: mg::Field<bool>,
    /// `version`.
    pub version: mg::Field<String>,
    /// `warnAfterCompanyPortalUpdateDeferralInDays`. Never null.
    pub warn_after_company_portal_update_deferral_in_days: mg::Field<i32>,
    /// `wipeAfterCompanyPortalUpdateDeferralInDays`. Never null.
    pub wipe_after_company_portal_update_deferral_in_days: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DefaultManagedAppProtection: "microsoft.graph.defaultManagedAppProtection", entity, base super::ManagedAppProtection;
    allow_widget_content_sync: "allowWidgetContentSync" required,
    allowed_android_device_manufacturers: "allowedAndroidDeviceManufacturers",
    allowed_android_device_models: "allowedAndroidDeviceModels",
    allowed_data_ingestion_locations: "allowedDataIngestionLocations" required,
    allowed_data_storage_locations: "allowedDataStorageLocations" required,
    allowed_inbound_data_transfer_sources: "allowedInboundDataTransferSources" required,
    allowed_ios_device_models: "allowedIosDeviceModels",
    allowed_outbound_clipboard_sharing_exception_length: "allowedOutboundClipboardSharingExceptionLength" required,
    allowed_outbound_clipboard_sharing_level: "allowedOutboundClipboardSharingLevel" required,
    allowed_outbound_data_transfer_destinations: "allowedOutboundDataTransferDestinations" required,
    app_action_if_account_is_clocked_out: "appActionIfAccountIsClockedOut",
    app_action_if_android_device_manufacturer_not_allowed: "appActionIfAndroidDeviceManufacturerNotAllowed" required,
    app_action_if_android_device_model_not_allowed: "appActionIfAndroidDeviceModelNotAllowed" required,
    app_action_if_android_safety_net_apps_verification_failed: "appActionIfAndroidSafetyNetAppsVerificationFailed" required,
    app_action_if_android_safety_net_device_attestation_failed: "appActionIfAndroidSafetyNetDeviceAttestationFailed" required,
    app_action_if_device_compliance_required: "appActionIfDeviceComplianceRequired" required,
    app_action_if_device_lock_not_set: "appActionIfDeviceLockNotSet" required,
    app_action_if_device_passcode_complexity_less_than_high: "appActionIfDevicePasscodeComplexityLessThanHigh",
    app_action_if_device_passcode_complexity_less_than_low: "appActionIfDevicePasscodeComplexityLessThanLow",
    app_action_if_device_passcode_complexity_less_than_medium: "appActionIfDevicePasscodeComplexityLessThanMedium",
    app_action_if_ios_device_model_not_allowed: "appActionIfIosDeviceModelNotAllowed" required,
    app_action_if_maximum_pin_retries_exceeded: "appActionIfMaximumPinRetriesExceeded" required,
    app_action_if_unable_to_authenticate_user: "appActionIfUnableToAuthenticateUser",
    app_data_encryption_type: "appDataEncryptionType" required,
    biometric_authentication_blocked: "biometricAuthenticationBlocked" required,
    block_after_company_portal_update_deferral_in_days: "blockAfterCompanyPortalUpdateDeferralInDays" required,
    block_data_ingestion_into_organization_documents: "blockDataIngestionIntoOrganizationDocuments" required,
    connect_to_vpn_on_launch: "connectToVpnOnLaunch" required,
    contact_sync_blocked: "contactSyncBlocked" required,
    created_date_time: "createdDateTime" required,
    custom_browser_display_name: "customBrowserDisplayName",
    custom_browser_package_id: "customBrowserPackageId",
    custom_browser_protocol: "customBrowserProtocol",
    custom_dialer_app_display_name: "customDialerAppDisplayName",
    custom_dialer_app_package_id: "customDialerAppPackageId",
    custom_dialer_app_protocol: "customDialerAppProtocol",
    custom_settings: "customSettings" required secret,
    data_backup_blocked: "dataBackupBlocked" required,
    deployed_app_count: "deployedAppCount" required,
    description: "description",
    device_compliance_required: "deviceComplianceRequired" required,
    device_lock_required: "deviceLockRequired" required,
    dialer_restriction_level: "dialerRestrictionLevel" required,
    disable_app_encryption_if_device_encryption_is_enabled: "disableAppEncryptionIfDeviceEncryptionIsEnabled" required,
    disable_app_pin_if_device_pin_is_set: "disableAppPinIfDevicePinIsSet" required,
    disable_protection_of_managed_outbound_open_in_data: "disableProtectionOfManagedOutboundOpenInData" required,
    display_name: "displayName" required,
    encrypt_app_data: "encryptAppData" required,
    exempted_app_packages: "exemptedAppPackages",
    exempted_app_protocols: "exemptedAppProtocols",
    face_id_blocked: "faceIdBlocked" required,
    filter_open_in_to_only_managed_apps: "filterOpenInToOnlyManagedApps" required,
    fingerprint_and_biometric_enabled: "fingerprintAndBiometricEnabled",
    fingerprint_blocked: "fingerprintBlocked" required,
    grace_period_to_block_apps_during_off_clock_hours: "gracePeriodToBlockAppsDuringOffClockHours",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    managed_browser: "managedBrowser" required,
    managed_browser_to_open_links_required: "managedBrowserToOpenLinksRequired" required,
    maximum_allowed_device_threat_level: "maximumAllowedDeviceThreatLevel" required,
    maximum_pin_retries: "maximumPinRetries" required,
    maximum_required_os_version: "maximumRequiredOsVersion",
    maximum_warning_os_version: "maximumWarningOsVersion",
    maximum_wipe_os_version: "maximumWipeOsVersion",
    messaging_redirect_app_display_name: "messagingRedirectAppDisplayName",
    messaging_redirect_app_package_id: "messagingRedirectAppPackageId",
    messaging_redirect_app_url_scheme: "messagingRedirectAppUrlScheme",
    minimum_pin_length: "minimumPinLength" required,
    minimum_required_app_version: "minimumRequiredAppVersion",
    minimum_required_company_portal_version: "minimumRequiredCompanyPortalVersion",
    minimum_required_os_version: "minimumRequiredOsVersion",
    minimum_required_patch_version: "minimumRequiredPatchVersion",
    minimum_required_sdk_version: "minimumRequiredSdkVersion",
    minimum_warning_app_version: "minimumWarningAppVersion",
    minimum_warning_company_portal_version: "minimumWarningCompanyPortalVersion",
    minimum_warning_os_version: "minimumWarningOsVersion",
    minimum_warning_patch_version: "minimumWarningPatchVersion",
    minimum_warning_sdk_version: "minimumWarningSdkVersion",
    minimum_wipe_app_version: "minimumWipeAppVersion",
    minimum_wipe_company_portal_version: "minimumWipeCompanyPortalVersion",
    minimum_wipe_os_version: "minimumWipeOsVersion",
    minimum_wipe_patch_version: "minimumWipePatchVersion",
    minimum_wipe_sdk_version: "minimumWipeSdkVersion",
    mobile_threat_defense_partner_priority: "mobileThreatDefensePartnerPriority",
    mobile_threat_defense_remediation_action: "mobileThreatDefenseRemediationAction" required,
    notification_restriction: "notificationRestriction" required,
    organizational_credentials_required: "organizationalCredentialsRequired" required,
    period_before_pin_reset: "periodBeforePinReset" required,
    period_offline_before_access_check: "periodOfflineBeforeAccessCheck" required,
    period_offline_before_wipe_is_enforced: "periodOfflineBeforeWipeIsEnforced" required,
    period_online_before_access_check: "periodOnlineBeforeAccessCheck" required,
    pin_character_set: "pinCharacterSet" required,
    pin_required: "pinRequired" required,
    pin_required_instead_of_biometric_timeout: "pinRequiredInsteadOfBiometricTimeout",
    previous_pin_block_count: "previousPinBlockCount" required,
    print_blocked: "printBlocked" required,
    protect_inbound_data_from_unknown_sources: "protectInboundDataFromUnknownSources" required,
    protected_messaging_redirect_app_type: "protectedMessagingRedirectAppType" required,
    purview_content_evaluation_required: "purviewContentEvaluationRequired" required,
    require_class3_biometrics: "requireClass3Biometrics" required,
    require_pin_after_biometric_change: "requirePinAfterBiometricChange" required,
    required_android_safety_net_apps_verification_type: "requiredAndroidSafetyNetAppsVerificationType" required,
    required_android_safety_net_device_attestation_type: "requiredAndroidSafetyNetDeviceAttestationType" required,
    required_android_safety_net_evaluation_type: "requiredAndroidSafetyNetEvaluationType" required,
    role_scope_tag_ids: "roleScopeTagIds",
    save_as_blocked: "saveAsBlocked" required,
    screen_capture_blocked: "screenCaptureBlocked" required,
    simple_pin_blocked: "simplePinBlocked" required,
    third_party_keyboards_blocked: "thirdPartyKeyboardsBlocked" required,
    version: "version",
    warn_after_company_portal_update_deferral_in_days: "warnAfterCompanyPortalUpdateDeferralInDays" required,
    wipe_after_company_portal_update_deferral_in_days: "wipeAfterCompanyPortalUpdateDeferralInDays" required,
}

mg::derived_from! { DefaultManagedAppProtection: super::ManagedAppProtection, super::ManagedAppPolicy, super::Entity }

impl DefaultManagedAppProtection {
    /// `apps`: many [`ManagedMobileApp`](super::ManagedMobileApp).
    pub const APPS: mg::Nav<DefaultManagedAppProtection, Vec<super::ManagedMobileApp>> = mg::Nav::new(
        "apps",
    );
    /// `deploymentSummary`:
    /// [`ManagedAppPolicyDeploymentSummary`](super::ManagedAppPolicyDeploymentSummary).
    pub const DEPLOYMENT_SUMMARY: mg::Nav<
        DefaultManagedAppProtection,
        super::ManagedAppPolicyDeploymentSummary,
    > = mg::Nav::new("deploymentSummary");
}
