// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosEasEmailProfileConfiguration`][reference], derived from
/// [`EasEmailProfileConfigurationBase`](super::EasEmailProfileConfigurationBase).
///
/// Requests: [`IosEasEmailProfileConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_eas_email_profile_configuration()
/// ```
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`IosEasEmailProfileConfigurationCollection`]: crate::requests::ios_eas_email_profile_configuration::IosEasEmailProfileConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ioseasemailprofileconfiguration?view=graph-rest-beta
pub struct IosEasEmailProfileConfiguration {
    /// `accountName`. Never null.
    pub account_name: mg::Field<String>,
    /// `authenticationMethod`.
    pub authentication_method: mg::Field<mg::Open<super::EasAuthenticationMethod>>,
    /// `blockMovingMessagesToOtherEmailAccounts`.
    pub block_moving_messages_to_other_email_accounts: mg::Field<bool>,
    /// `blockSendingEmailFromThirdPartyApps`.
    pub block_sending_email_from_third_party_apps: mg::Field<bool>,
    /// `blockSyncingRecentlyUsedEmailAddresses`.
    pub block_syncing_recently_used_email_addresses: mg::Field<bool>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customDomainName`.
    pub custom_domain_name: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `durationOfEmailToSync`. Never null.
    pub duration_of_email_to_sync: mg::Field<mg::Open<super::EmailSyncDuration>>,
    /// `easServices`.
    pub eas_services: mg::Field<mg::Flags<super::EasServices>>,
    /// `easServicesUserOverrideEnabled`.
    pub eas_services_user_override_enabled: mg::Field<bool>,
    /// `emailAddressSource`. Never null.
    pub email_address_source: mg::Field<mg::Open<super::UserEmailSource>>,
    /// `encryptionCertificateType`.
    pub encryption_certificate_type: mg::Field<mg::Open<super::EmailCertificateType>>,
    /// `hostName`. Never null.
    pub host_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `perAppVPNProfileId`.
    pub per_app_vpn_profile_id: mg::Field<String>,
    /// `requireSmime`.
    pub require_smime: mg::Field<bool>,
    /// `requireSsl`. Never null.
    pub require_ssl: mg::Field<bool>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `signingCertificateType`.
    pub signing_certificate_type: mg::Field<mg::Open<super::EmailCertificateType>>,
    /// `smimeEnablePerMessageSwitch`.
    pub smime_enable_per_message_switch: mg::Field<bool>,
    /// `smimeEncryptByDefaultEnabled`.
    pub smime_encrypt_by_default_enabled: mg::Field<bool>,
    /// `smimeEncryptByDefaultUserOverrideEnabled`.
    pub smime_encrypt_by_default_user_override_enabled: mg::Field<bool>,
    /// `smimeEncryptionCertificateUserOverrideEnabled`.
    pub smime_encryption_certificate_user_override_enabled: mg::Field<bool>,
    /// `smimeSigningCertificateUserOverrideEnabled`.
    pub smime_signing_certificate_user_override_enabled: mg::Field<bool>,
    /// `smimeSigningEnabled`.
    pub smime_signing_enabled: mg::Field<bool>,
    /// `smimeSigningUserOverrideEnabled`.
    pub smime_signing_user_override_enabled: mg::Field<bool>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `useOAuth`.
    pub use_oauth: mg::Field<bool>,
    /// `userDomainNameSource`.
    pub user_domain_name_source: mg::Field<mg::Open<super::DomainNameSource>>,
    /// `usernameAADSource`.
    pub username_aad_source: mg::Field<mg::Open<super::UsernameSource>>,
    /// `usernameSource`. Never null.
    pub username_source: mg::Field<mg::Open<super::UserEmailSource>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosEasEmailProfileConfiguration: "microsoft.graph.iosEasEmailProfileConfiguration", entity, base super::EasEmailProfileConfigurationBase;
    account_name: "accountName" required,
    authentication_method: "authenticationMethod",
    block_moving_messages_to_other_email_accounts: "blockMovingMessagesToOtherEmailAccounts",
    block_sending_email_from_third_party_apps: "blockSendingEmailFromThirdPartyApps",
    block_syncing_recently_used_email_addresses: "blockSyncingRecentlyUsedEmailAddresses",
    created_date_time: "createdDateTime" required,
    custom_domain_name: "customDomainName",
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    duration_of_email_to_sync: "durationOfEmailToSync" required,
    eas_services: "easServices",
    eas_services_user_override_enabled: "easServicesUserOverrideEnabled",
    email_address_source: "emailAddressSource" required,
    encryption_certificate_type: "encryptionCertificateType",
    host_name: "hostName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    per_app_vpn_profile_id: "perAppVPNProfileId",
    require_smime: "requireSmime",
    require_ssl: "requireSsl" required,
    role_scope_tag_ids: "roleScopeTagIds",
    signing_certificate_type: "signingCertificateType",
    smime_enable_per_message_switch: "smimeEnablePerMessageSwitch",
    smime_encrypt_by_default_enabled: "smimeEncryptByDefaultEnabled",
    smime_encrypt_by_default_user_override_enabled: "smimeEncryptByDefaultUserOverrideEnabled",
    smime_encryption_certificate_user_override_enabled: "smimeEncryptionCertificateUserOverrideEnabled",
    smime_signing_certificate_user_override_enabled: "smimeSigningCertificateUserOverrideEnabled",
    smime_signing_enabled: "smimeSigningEnabled",
    smime_signing_user_override_enabled: "smimeSigningUserOverrideEnabled",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    use_oauth: "useOAuth",
    user_domain_name_source: "userDomainNameSource",
    username_aad_source: "usernameAADSource",
    username_source: "usernameSource" required,
    version: "version" required,
}

mg::derived_from! { IosEasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration, super::Entity }

impl IosEasEmailProfileConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: super::DeviceManagementDerivedCredentialSettings
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: [`IosCertificateProfileBase`](super::IosCertificateProfileBase).
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `smimeEncryptionCertificate`: [`IosCertificateProfile`](super::IosCertificateProfile).
    pub const SMIME_ENCRYPTION_CERTIFICATE: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::IosCertificateProfile,
    > = mg::Nav::new("smimeEncryptionCertificate");
    /// `smimeSigningCertificate`: [`IosCertificateProfile`](super::IosCertificateProfile).
    pub const SMIME_SIGNING_CERTIFICATE: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::IosCertificateProfile,
    > = mg::Nav::new("smimeSigningCertificate");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
