// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosManagedAppProtection`, an entity type derived from `microsoft.graph.targetedManagedAppProtection`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-iosmanagedappprotection?view=graph-rest-beta>
    IosManagedAppProtection "microsoft.graph.iosManagedAppProtection" "entity" : super::TargetedManagedAppProtection;
    /// `allowWidgetContentSync`: Boolean, not null
    allow_widget_content_sync "allowWidgetContentSync" "r": bool,
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
    /// `appActionIfDeviceComplianceRequired`: managedAppRemediationAction, not null
    app_action_if_device_compliance_required "appActionIfDeviceComplianceRequired" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfIosDeviceModelNotAllowed`: managedAppRemediationAction, not null
    app_action_if_ios_device_model_not_allowed "appActionIfIosDeviceModelNotAllowed" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfMaximumPinRetriesExceeded`: managedAppRemediationAction, not null
    app_action_if_maximum_pin_retries_exceeded "appActionIfMaximumPinRetriesExceeded" "r": mg::Open<super::ManagedAppRemediationAction>,
    /// `appActionIfUnableToAuthenticateUser`: managedAppRemediationAction
    app_action_if_unable_to_authenticate_user "appActionIfUnableToAuthenticateUser": mg::Open<super::ManagedAppRemediationAction>,
    /// `appDataEncryptionType`: managedAppDataEncryptionType, not null
    app_data_encryption_type "appDataEncryptionType" "r": mg::Open<super::ManagedAppDataEncryptionType>,
    /// `appGroupType`: targetedManagedAppGroupType, not null
    app_group_type "appGroupType" "r": mg::Open<super::TargetedManagedAppGroupType>,
    /// `blockDataIngestionIntoOrganizationDocuments`: Boolean, not null
    block_data_ingestion_into_organization_documents "blockDataIngestionIntoOrganizationDocuments" "r": bool,
    /// `contactSyncBlocked`: Boolean, not null
    contact_sync_blocked "contactSyncBlocked" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customBrowserProtocol`: String
    custom_browser_protocol "customBrowserProtocol": String,
    /// `customDialerAppProtocol`: String
    custom_dialer_app_protocol "customDialerAppProtocol": String,
    /// `dataBackupBlocked`: Boolean, not null
    data_backup_blocked "dataBackupBlocked" "r": bool,
    /// `deployedAppCount`: Int32, not null
    deployed_app_count "deployedAppCount" "r": i32,
    /// `description`: String
    description "description": String,
    /// `deviceComplianceRequired`: Boolean, not null
    device_compliance_required "deviceComplianceRequired" "r": bool,
    /// `dialerRestrictionLevel`: managedAppPhoneNumberRedirectLevel, not null
    dialer_restriction_level "dialerRestrictionLevel" "r": mg::Open<super::ManagedAppPhoneNumberRedirectLevel>,
    /// `disableAppPinIfDevicePinIsSet`: Boolean, not null
    disable_app_pin_if_device_pin_is_set "disableAppPinIfDevicePinIsSet" "r": bool,
    /// `disableProtectionOfManagedOutboundOpenInData`: Boolean, not null
    disable_protection_of_managed_outbound_open_in_data "disableProtectionOfManagedOutboundOpenInData" "r": bool,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `exemptedAppProtocols`: Collection(keyValuePair)
    exempted_app_protocols "exemptedAppProtocols": Vec<super::KeyValuePair>,
    /// `exemptedUniversalLinks`: Collection(String)
    exempted_universal_links "exemptedUniversalLinks": Vec<String>,
    /// `faceIdBlocked`: Boolean, not null
    face_id_blocked "faceIdBlocked" "r": bool,
    /// `filterOpenInToOnlyManagedApps`: Boolean, not null
    filter_open_in_to_only_managed_apps "filterOpenInToOnlyManagedApps" "r": bool,
    /// `fingerprintBlocked`: Boolean, not null
    fingerprint_blocked "fingerprintBlocked" "r": bool,
    /// `genmojiConfigurationState`: genmojiIosManagedAppConfigurationState
    genmoji_configuration_state "genmojiConfigurationState": mg::Open<super::GenmojiIosManagedAppConfigurationState>,
    /// `gracePeriodToBlockAppsDuringOffClockHours`: Duration
    grace_period_to_block_apps_during_off_clock_hours "gracePeriodToBlockAppsDuringOffClockHours": mg::Duration,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAssigned`: Boolean, not null
    is_assigned "isAssigned" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `managedBrowser`: managedBrowserType, not null
    managed_browser "managedBrowser" "r": mg::Flags<super::ManagedBrowserType>,
    /// `managedBrowserToOpenLinksRequired`: Boolean, not null
    managed_browser_to_open_links_required "managedBrowserToOpenLinksRequired" "r": bool,
    /// `managedUniversalLinks`: Collection(String)
    managed_universal_links "managedUniversalLinks": Vec<String>,
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
    /// `messagingRedirectAppUrlScheme`: String
    messaging_redirect_app_url_scheme "messagingRedirectAppUrlScheme": String,
    /// `minimumPinLength`: Int32, not null
    minimum_pin_length "minimumPinLength" "r": i32,
    /// `minimumRequiredAppVersion`: String
    minimum_required_app_version "minimumRequiredAppVersion": String,
    /// `minimumRequiredOsVersion`: String
    minimum_required_os_version "minimumRequiredOsVersion": String,
    /// `minimumRequiredSdkVersion`: String
    minimum_required_sdk_version "minimumRequiredSdkVersion": String,
    /// `minimumWarningAppVersion`: String
    minimum_warning_app_version "minimumWarningAppVersion": String,
    /// `minimumWarningOsVersion`: String
    minimum_warning_os_version "minimumWarningOsVersion": String,
    /// `minimumWarningSdkVersion`: String
    minimum_warning_sdk_version "minimumWarningSdkVersion": String,
    /// `minimumWipeAppVersion`: String
    minimum_wipe_app_version "minimumWipeAppVersion": String,
    /// `minimumWipeOsVersion`: String
    minimum_wipe_os_version "minimumWipeOsVersion": String,
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
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `saveAsBlocked`: Boolean, not null
    save_as_blocked "saveAsBlocked" "r": bool,
    /// `screenCaptureConfigurationState`: screenCaptureIosManagedAppConfigurationState
    screen_capture_configuration_state "screenCaptureConfigurationState": mg::Open<super::ScreenCaptureIosManagedAppConfigurationState>,
    /// `simplePinBlocked`: Boolean, not null
    simple_pin_blocked "simplePinBlocked" "r": bool,
    /// `targetedAppManagementLevels`: appManagementLevel, not null
    targeted_app_management_levels "targetedAppManagementLevels" "r": mg::Flags<super::AppManagementLevel>,
    /// `thirdPartyKeyboardsBlocked`: Boolean, not null
    third_party_keyboards_blocked "thirdPartyKeyboardsBlocked" "r": bool,
    /// `version`: String
    version "version": String,
    /// `writingToolsConfigurationState`: writingToolsIosManagedAppConfigurationState
    writing_tools_configuration_state "writingToolsConfigurationState": mg::Open<super::WritingToolsIosManagedAppConfigurationState>,
}

mg::derived_from! { IosManagedAppProtection: super::TargetedManagedAppProtection, super::ManagedAppProtection, super::ManagedAppPolicy, super::Entity }

impl IosManagedAppProtection {
    /// `apps`: many `managedMobileApp`, contained
    pub const APPS: mg::Nav<IosManagedAppProtection, Vec<super::ManagedMobileApp>> = mg::Nav::new(
        "apps",
    );
    /// `assignments`: many `targetedManagedAppPolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosManagedAppProtection,
        Vec<super::TargetedManagedAppPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deploymentSummary`: `managedAppPolicyDeploymentSummary`, contained
    pub const DEPLOYMENT_SUMMARY: mg::Nav<
        IosManagedAppProtection,
        super::ManagedAppPolicyDeploymentSummary,
    > = mg::Nav::new("deploymentSummary");
}
