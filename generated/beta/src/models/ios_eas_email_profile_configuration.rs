// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosEasEmailProfileConfiguration`, an entity type derived from `microsoft.graph.easEmailProfileConfigurationBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ioseasemailprofileconfiguration?view=graph-rest-beta>
    IosEasEmailProfileConfiguration "microsoft.graph.iosEasEmailProfileConfiguration" "entity" : super::EasEmailProfileConfigurationBase;
    /// `accountName`: String, not null
    account_name "accountName" "r": String,
    /// `authenticationMethod`: easAuthenticationMethod
    authentication_method "authenticationMethod": mg::Open<super::EasAuthenticationMethod>,
    /// `blockMovingMessagesToOtherEmailAccounts`: Boolean
    block_moving_messages_to_other_email_accounts "blockMovingMessagesToOtherEmailAccounts": bool,
    /// `blockSendingEmailFromThirdPartyApps`: Boolean
    block_sending_email_from_third_party_apps "blockSendingEmailFromThirdPartyApps": bool,
    /// `blockSyncingRecentlyUsedEmailAddresses`: Boolean
    block_syncing_recently_used_email_addresses "blockSyncingRecentlyUsedEmailAddresses": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customDomainName`: String
    custom_domain_name "customDomainName": String,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `durationOfEmailToSync`: emailSyncDuration, not null
    duration_of_email_to_sync "durationOfEmailToSync" "r": mg::Open<super::EmailSyncDuration>,
    /// `easServices`: easServices
    eas_services "easServices": mg::Flags<super::EasServices>,
    /// `easServicesUserOverrideEnabled`: Boolean
    eas_services_user_override_enabled "easServicesUserOverrideEnabled": bool,
    /// `emailAddressSource`: userEmailSource, not null
    email_address_source "emailAddressSource" "r": mg::Open<super::UserEmailSource>,
    /// `encryptionCertificateType`: emailCertificateType
    encryption_certificate_type "encryptionCertificateType": mg::Open<super::EmailCertificateType>,
    /// `hostName`: String, not null
    host_name "hostName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `perAppVPNProfileId`: String
    per_app_vpn_profile_id "perAppVPNProfileId": String,
    /// `requireSmime`: Boolean
    require_smime "requireSmime": bool,
    /// `requireSsl`: Boolean, not null
    require_ssl "requireSsl" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `signingCertificateType`: emailCertificateType
    signing_certificate_type "signingCertificateType": mg::Open<super::EmailCertificateType>,
    /// `smimeEnablePerMessageSwitch`: Boolean
    smime_enable_per_message_switch "smimeEnablePerMessageSwitch": bool,
    /// `smimeEncryptByDefaultEnabled`: Boolean
    smime_encrypt_by_default_enabled "smimeEncryptByDefaultEnabled": bool,
    /// `smimeEncryptByDefaultUserOverrideEnabled`: Boolean
    smime_encrypt_by_default_user_override_enabled "smimeEncryptByDefaultUserOverrideEnabled": bool,
    /// `smimeEncryptionCertificateUserOverrideEnabled`: Boolean
    smime_encryption_certificate_user_override_enabled "smimeEncryptionCertificateUserOverrideEnabled": bool,
    /// `smimeSigningCertificateUserOverrideEnabled`: Boolean
    smime_signing_certificate_user_override_enabled "smimeSigningCertificateUserOverrideEnabled": bool,
    /// `smimeSigningEnabled`: Boolean
    smime_signing_enabled "smimeSigningEnabled": bool,
    /// `smimeSigningUserOverrideEnabled`: Boolean
    smime_signing_user_override_enabled "smimeSigningUserOverrideEnabled": bool,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `useOAuth`: Boolean
    use_o_auth "useOAuth": bool,
    /// `userDomainNameSource`: domainNameSource
    user_domain_name_source "userDomainNameSource": mg::Open<super::DomainNameSource>,
    /// `usernameAADSource`: usernameSource
    username_aad_source "usernameAADSource": mg::Open<super::UsernameSource>,
    /// `usernameSource`: userEmailSource, not null
    username_source "usernameSource" "r": mg::Open<super::UserEmailSource>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { IosEasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration, super::Entity }

impl IosEasEmailProfileConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    pub const DERIVED_CREDENTIAL_SETTINGS: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::DeviceManagementDerivedCredentialSettings,
    > = mg::Nav::new("derivedCredentialSettings");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `identityCertificate`: `iosCertificateProfileBase`
    pub const IDENTITY_CERTIFICATE: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::IosCertificateProfileBase,
    > = mg::Nav::new("identityCertificate");
    /// `smimeEncryptionCertificate`: `iosCertificateProfile`
    pub const SMIME_ENCRYPTION_CERTIFICATE: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::IosCertificateProfile,
    > = mg::Nav::new("smimeEncryptionCertificate");
    /// `smimeSigningCertificate`: `iosCertificateProfile`
    pub const SMIME_SIGNING_CERTIFICATE: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::IosCertificateProfile,
    > = mg::Nav::new("smimeSigningCertificate");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        IosEasEmailProfileConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosEasEmailProfileConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
