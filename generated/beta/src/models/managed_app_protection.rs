// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.managedAppProtection`][reference], derived from
/// [`ManagedAppPolicy`](super::ManagedAppPolicy).
///
/// Requests: [`ManagedAppProtectionCollection`], for example
/// `graph.device_app_management().managed_app_policies().cast_to_managed_app_protection()`.
///
/// Operations: `target_apps`.
///
/// [`ManagedAppProtectionCollection`]: crate::requests::managed_app_protection::ManagedAppProtectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedappprotection?view=graph-rest-beta
pub struct ManagedAppProtection {
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
    /// `appActionIfDeviceComplianceRequired`. Never null.
    pub app_action_if_device_compliance_required: mg::Field<
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
    /// `blockDataIngestionIntoOrganizationDocuments`. Never null.
    pub block_data_ingestion_into_organization_documents: mg::Field<bool>,
    /// `contactSyncBlocked`. Never null.
    pub contact_sync_blocked: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dataBackupBlocked`. Never null.
    pub data_backup_blocked: mg::Field<bool>,
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
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
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
    /// `minimumPinLength`. Never null.
    pub minimum_pin_length: mg::Field<i32>,
    /// `minimumRequiredAppVersion`.
    pub minimum_required_app_version: mg::Field<String>,
    /// `minimumRequiredOsVersion`.
    pub minimum_required_os_version: mg::Field<String>,
    /// `minimumWarningAppVersion`.
    pub minimum_warning_app_version: mg::Field<String>,
    /// `minimumWarningOsVersion`.
    pub minimum_warning_os_version: mg::Field<String>,
    /// `minimumWipeAppVersion`.
    pub minimum_wipe_app_version: mg::Field<String>,
    /// `minimumWipeOsVersion`.
    pub minimum_wipe_os_version: mg::Field<String>,
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
    /// `simplePinBlocked`. Never null.
    pub simple_pin_blocked: mg::Field<bool>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppProtection: "microsoft.graph.managedAppProtection", entity abstract, base super::ManagedAppPolicy, family ManagedAppProtectionKind;
    allowed_data_ingestion_locations: "allowedDataIngestionLocations" required,
    allowed_data_storage_locations: "allowedDataStorageLocations" required,
    allowed_inbound_data_transfer_sources: "allowedInboundDataTransferSources" required,
    allowed_outbound_clipboard_sharing_exception_length: "allowedOutboundClipboardSharingExceptionLength" required,
    allowed_outbound_clipboard_sharing_level: "allowedOutboundClipboardSharingLevel" required,
    allowed_outbound_data_transfer_destinations: "allowedOutboundDataTransferDestinations" required,
    app_action_if_device_compliance_required: "appActionIfDeviceComplianceRequired" required,
    app_action_if_maximum_pin_retries_exceeded: "appActionIfMaximumPinRetriesExceeded" required,
    app_action_if_unable_to_authenticate_user: "appActionIfUnableToAuthenticateUser",
    block_data_ingestion_into_organization_documents: "blockDataIngestionIntoOrganizationDocuments" required,
    contact_sync_blocked: "contactSyncBlocked" required,
    created_date_time: "createdDateTime" required,
    data_backup_blocked: "dataBackupBlocked" required,
    description: "description",
    device_compliance_required: "deviceComplianceRequired" required,
    dialer_restriction_level: "dialerRestrictionLevel" required,
    disable_app_pin_if_device_pin_is_set: "disableAppPinIfDevicePinIsSet" required,
    display_name: "displayName" required,
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
    minimum_pin_length: "minimumPinLength" required,
    minimum_required_app_version: "minimumRequiredAppVersion",
    minimum_required_os_version: "minimumRequiredOsVersion",
    minimum_warning_app_version: "minimumWarningAppVersion",
    minimum_warning_os_version: "minimumWarningOsVersion",
    minimum_wipe_app_version: "minimumWipeAppVersion",
    minimum_wipe_os_version: "minimumWipeOsVersion",
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
    protected_messaging_redirect_app_type: "protectedMessagingRedirectAppType" required,
    purview_content_evaluation_required: "purviewContentEvaluationRequired" required,
    role_scope_tag_ids: "roleScopeTagIds",
    save_as_blocked: "saveAsBlocked" required,
    simple_pin_blocked: "simplePinBlocked" required,
    version: "version",
}

mg::derived_from! { ManagedAppProtection: super::ManagedAppPolicy, super::Entity }

/// The types derived from [`ManagedAppProtection`].
#[non_exhaustive]
pub enum ManagedAppProtectionKind {
    AndroidManagedAppProtection(Box<super::AndroidManagedAppProtection>),
    DefaultManagedAppProtection(Box<super::DefaultManagedAppProtection>),
    IosManagedAppProtection(Box<super::IosManagedAppProtection>),
    TargetedManagedAppProtection(Box<super::TargetedManagedAppProtection>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedAppProtection>),
}

mg::family! {
    ManagedAppProtection => ManagedAppProtectionKind;
    AndroidManagedAppProtection(super::AndroidManagedAppProtection),
    DefaultManagedAppProtection(super::DefaultManagedAppProtection),
    IosManagedAppProtection(super::IosManagedAppProtection),
    TargetedManagedAppProtection(super::TargetedManagedAppProtection),
}
