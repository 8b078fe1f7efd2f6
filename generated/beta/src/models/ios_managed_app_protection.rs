// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosManagedAppProtection`][reference], derived from
/// [`TargetedManagedAppProtection`](super::TargetedManagedAppProtection).
///
/// Requests: [`IosManagedAppProtectionCollection`], for example
/// `graph.device_app_management().ios_managed_app_protections()`.
///
/// Operations: `assign`, `target_apps`, `has_payload_links`.
///
/// [`IosManagedAppProtectionCollection`]: crate::requests::ios_managed_app_protection::IosManagedAppProtectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-iosmanagedappprotection?view=graph-rest-beta
pub struct IosManagedAppProtection {
    /// `allowWidgetContentSync`. Never null.
    pub allow_widget_content_sync: mg::Field<bool>,
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
    /// `appActionIfDeviceComplianceRequired`. Never null.
    pub app_action_if_device_compliance_required: mg::Field<
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
    /// `appGroupType`. Never null.
    pub app_group_type: mg::Field<mg::Open<super::TargetedManagedAppGroupType>>,
    /// `blockDataIngestionIntoOrganizationDocuments`. Never null.
    pub block_data_ingestion_into_organization_documents: mg::Field<bool>,
    /// `contactSyncBlocked`. Never null.
    pub contact_sync_blocked: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customBrowserProtocol`.
    pub custom_browser_protocol: mg::Field<String>,
    /// `customDialerAppProtocol`.
    pub custom_dialer_app_protocol: mg::Field<String>,
    /// `dataBackupBlocked`. Never null.
    pub data_backup_blocked: mg::Field<bool>,
    /// `deployedAppCount`. Never null.
    pub deployed_app_count: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceComplianceRequired`. Never null.
    pub device_compliance_required: mg::Field<bool>,
    /// `dialerRestrictionLevel`. Never null.
    pub dialer_restriction_level: mg::Field<
        mg::Open<super::ManagedAppPhoneNumberRedirectLevel>,
    >,
    /// `disableAppPinIfDevicePinIsSet`. Never null.
    pub disable_app_pin_if_device_pin_is_set: mg::Field<bool>,
    /// `disableProtectionOfManagedOutboundOpenInData`. Never null.
    pub disable_protection_of_managed_outbound_open_in_data: mg::Field<bool>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `exemptedAppProtocols`.
    pub exempted_app_protocols: mg::Field<Vec<super::KeyValuePair>>,
    /// `exemptedUniversalLinks`.
    pub exempted_universal_links: mg::Field<Vec<String>>,
    /// `faceIdBlocked`. Never null.
    pub face_id_blocked: mg::Field<bool>,
    /// `filterOpenInToOnlyManagedApps`. Never null.
    pub filter_open_in_to_only_managed_apps: mg::Field<bool>,
    /// `fingerprintBlocked`. Never null.
    pub fingerprint_blocked: mg::Field<bool>,
    /// `genmojiConfigurationState`.
    pub genmoji_configuration_state: mg::Field<
        mg::Open<super::GenmojiIosManagedAppConfigurationState>,
    >,
    /// `gracePeriodToBlockAppsDuringOffClockHours`.
    pub grace_period_to_block_apps_during_off_clock_hours: mg::Field<mg::Duration>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAssigned`. Never null.
    pub is_assigned: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedBrowser`. Never null.
    pub managed_browser: mg::Field<mg::Flags<super::ManagedBrowserType>>,
    /// `managedBrowserToOpenLinksRequired`. Never null.
    pub managed_browser_to_open_links_required: mg::Field<bool>,
    /// `managedUniversalLinks`.
    pub managed_universal_links: mg::Field<Vec<String>>,
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
    /// `messagingRedirectAppUrlScheme`.
    pub messaging_redirect_app_url_scheme: mg::Field<String>,
    /// `minimumPinLength`. Never null.
    pub minimum_pin_length: mg::Field<i32>,
    /// `minimumRequiredAppVersion`.
    pub minimum_required_app_version: mg::Field<String>,
    /// `minimumRequiredOsVersion`.
    pub minimum_required_os_version: mg::Field<String>,
    /// `minimumRequiredSdkVersion`.
    pub minimum_required_sdk_version: mg::Field<String>,
    /// `minimumWarningAppVersion`.
    pub minimum_warning_app_version: mg::Field<String>,
    /// `minimumWarningOsVersion`.
    pub minimum_warning_os_version: mg::Field<String>,
    /// `minimumWarningSdkVersion`.
    pub minimum_warning_sdk_version: mg::Field<String>,
    /// `minimumWipeAppVersion`.
    pub minimum_wipe_app_version: mg::Field<String>,
    /// `minimumWipeOsVersion`.
    pub minimum_wipe_os_version: mg::Field<String>,
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
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `saveAsBlocked`. Never null.
    pub save_as_blocked: mg::Field<bool>,
    /// `screenCaptureConfigurationState`.
    pub screen_capture_configuration_state: mg::Field<
        mg::Open<super::ScreenCaptureIosManagedAppConfigurationState>,
    >,
    /// `simplePinBlocked`. Never null.
    pub simple_pin_blocked: mg::Field<bool>,
    /// `targetedAppManagementLevels`. Never null.
    pub targeted_app_management_levels: mg::Field<mg::Flags<super::AppManagementLevel>>,
    /// `thirdPartyKeyboardsBlocked`. Never null.
    pub third_party_keyboards_blocked: mg::Field<bool>,
    /// `version`.
    pub version: mg::Field<String>,
    /// `writingToolsConfigurationState`.
    pub writing_tools_configuration_state: mg::Field<
        mg::Open<super::WritingToolsIosManagedAppConfigurationState>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosManagedAppProtection: "microsoft.graph.iosManagedAppProtection", entity, base super::TargetedManagedAppProtection;
    allow_widget_content_sync: "allowWidgetContentSync" required,
    allowed_data_ingestion_locations: "allowedDataIngestionLocations" required,
    allowed_data_storage_locations: "allowedDataStorageLocations" required,
    allowed_inbound_data_transfer_sources: "allowedInboundDataTransferSources" required,
    allowed_ios_device_models: "allowedIosDeviceModels",
    allowed_outbound_clipboard_sharing_exception_length: "allowedOutboundClipboardSharingExceptionLength" required,
    allowed_outbound_clipboard_sharing_level: "allowedOutboundClipboardSharingLevel" required,
    allowed_outbound_data_transfer_destinations: "allowedOutboundDataTransferDestinations" required,
    app_action_if_account_is_clocked_out: "appActionIfAccountIsClockedOut",
    app_action_if_device_compliance_required: "appActionIfDeviceComplianceRequired" required,
    app_action_if_ios_device_model_not_allowed: "appActionIfIosDeviceModelNotAllowed" required,
    app_action_if_maximum_pin_retries_exceeded: "appActionIfMaximumPinRetriesExceeded" required,
    app_action_if_unable_to_authenticate_user: "appActionIfUnableToAuthenticateUser",
    app_data_encryption_type: "appDataEncryptionType" required,
    app_group_type: "appGroupType" required,
    block_data_ingestion_into_organization_documents: "blockDataIngestionIntoOrganizationDocuments" required,
    contact_sync_blocked: "contactSyncBlocked" required,
    created_date_time: "createdDateTime" required,
    custom_browser_protocol: "customBrowserProtocol",
    custom_dialer_app_protocol: "customDialerAppProtocol",
    data_backup_blocked: "dataBackupBlocked" required,
    deployed_app_count: "deployedAppCount" required,
    description: "description",
    device_compliance_required: "deviceComplianceRequired" required,
    dialer_restriction_level: "dialerRestrictionLevel" required,
    disable_app_pin_if_device_pin_is_set: "disableAppPinIfDevicePinIsSet" required,
    disable_protection_of_managed_outbound_open_in_data: "disableProtectionOfManagedOutboundOpenInData" required,
    display_name: "displayName" required,
    exempted_app_protocols: "exemptedAppProtocols",
    exempted_universal_links: "exemptedUniversalLinks",
    face_id_blocked: "faceIdBlocked" required,
    filter_open_in_to_only_managed_apps: "filterOpenInToOnlyManagedApps" required,
    fingerprint_blocked: "fingerprintBlocked" required,
    genmoji_configuration_state: "genmojiConfigurationState",
    grace_period_to_block_apps_during_off_clock_hours: "gracePeriodToBlockAppsDuringOffClockHours",
    id: "id" key required,
    is_assigned: "isAssigned" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    managed_browser: "managedBrowser" required,
    managed_browser_to_open_links_required: "managedBrowserToOpenLinksRequired" required,
    managed_universal_links: "managedUniversalLinks",
    maximum_allowed_device_threat_level: "maximumAllowedDeviceThreatLevel" required,
    maximum_pin_retries: "maximumPinRetries" required,
    maximum_required_os_version: "maximumRequiredOsVersion",
    maximum_warning_os_version: "maximumWarningOsVersion",
    maximum_wipe_os_version: "maximumWipeOsVersion",
    messaging_redirect_app_url_scheme: "messagingRedirectAppUrlScheme",
    minimum_pin_length: "minimumPinLength" required,
    minimum_required_app_version: "minimumRequiredAppVersion",
    minimum_required_os_version: "minimumRequiredOsVersion",
    minimum_required_sdk_version: "minimumRequiredSdkVersion",
    minimum_warning_app_version: "minimumWarningAppVersion",
    minimum_warning_os_version: "minimumWarningOsVersion",
    minimum_warning_sdk_version: "minimumWarningSdkVersion",
    minimum_wipe_app_version: "minimumWipeAppVersion",
    minimum_wipe_os_version: "minimumWipeOsVersion",
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
    role_scope_tag_ids: "roleScopeTagIds",
    save_as_blocked: "saveAsBlocked" required,
    screen_capture_configuration_state: "screenCaptureConfigurationState",
    simple_pin_blocked: "simplePinBlocked" required,
    targeted_app_management_levels: "targetedAppManagementLevels" required,
    third_party_keyboards_blocked: "thirdPartyKeyboardsBlocked" required,
    version: "version",
    writing_tools_configuration_state: "writingToolsConfigurationState",
}

mg::derived_from! { IosManagedAppProtection: super::TargetedManagedAppProtection, super::ManagedAppProtection, super::ManagedAppPolicy, super::Entity }

impl IosManagedAppProtection {
    /// `apps`: many [`ManagedMobileApp`](super::ManagedMobileApp).
    pub const APPS: mg::Nav<IosManagedAppProtection, Vec<super::ManagedMobileApp>> = mg::Nav::new(
        "apps",
    );
    /// `assignments`: many
    /// [`TargetedManagedAppPolicyAssignment`](super::TargetedManagedAppPolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosManagedAppProtection,
        Vec<super::TargetedManagedAppPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deploymentSummary`:
    /// [`ManagedAppPolicyDeploymentSummary`](super::ManagedAppPolicyDeploymentSummary).
    pub const DEPLOYMENT_SUMMARY: mg::Nav<
        IosManagedAppProtection,
        super::ManagedAppPolicyDeploymentSummary,
    > = mg::Nav::new("deploymentSummary");
}
