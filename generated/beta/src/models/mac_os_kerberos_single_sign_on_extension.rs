// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSKerberosSingleSignOnExtension`, derived from
/// [`MacOsSingleSignOnExtension`](super::MacOsSingleSignOnExtension).
pub struct MacOsKerberosSingleSignOnExtension {
    /// `activeDirectorySiteCode`.
    pub active_directory_site_code: mg::Field<String>,
    /// `blockActiveDirectorySiteAutoDiscovery`. Never null.
    pub block_active_directory_site_auto_discovery: mg::Field<bool>,
    /// `blockAutomaticLogin`. Never null.
    pub block_automatic_login: mg::Field<bool>,
    /// `cacheName`.
    pub cache_name: mg::Field<String>,
    /// `credentialBundleIdAccessControlList`.
    pub credential_bundle_id_access_control_list: mg::Field<Vec<String>>,
    /// `credentialsCacheMonitored`. Never null.
    pub credentials_cache_monitored: mg::Field<bool>,
    /// `domainRealms`.
    pub domain_realms: mg::Field<Vec<String>>,
    /// `domains`.
    pub domains: mg::Field<Vec<String>>,
    /// `isDefaultRealm`. Never null.
    pub is_default_realm: mg::Field<bool>,
    /// `kerberosAppsInBundleIdACLIncluded`. Never null.
    pub kerberos_apps_in_bundle_id_acl_included: mg::Field<bool>,
    /// `managedAppsInBundleIdACLIncluded`. Never null.
    pub managed_apps_in_bundle_id_acl_included: mg::Field<bool>,
    /// `modeCredentialUsed`.
    pub mode_credential_used: mg::Field<String>,
    /// `passwordBlockModification`. Never null.
    pub password_block_modification: mg::Field<bool>,
    /// `passwordChangeUrl`.
    pub password_change_url: mg::Field<String>,
    /// `passwordEnableLocalSync`. Never null.
    pub password_enable_local_sync: mg::Field<bool>,
    /// `passwordExpirationDays`.
    pub password_expiration_days: mg::Field<i32>,
    /// `passwordExpirationNotificationDays`.
    pub password_expiration_notification_days: mg::Field<i32>,
    /// `passwordMinimumAgeDays`.
    pub password_minimum_age_days: mg::Field<i32>,
    /// `passwordMinimumLength`.
    pub password_minimum_length: mg::Field<i32>,
    /// `passwordPreviousPasswordBlockCount`.
    pub password_previous_password_block_count: mg::Field<i32>,
    /// `passwordRequireActiveDirectoryComplexity`. Never null.
    pub password_require_active_directory_complexity: mg::Field<bool>,
    /// `passwordRequirementsDescription`.
    pub password_requirements_description: mg::Field<String>,
    /// `preferredKDCs`.
    pub preferred_kdcs: mg::Field<Vec<String>>,
    /// `realm`. Never null.
    pub realm: mg::Field<String>,
    /// `requireUserPresence`. Never null.
    pub require_user_presence: mg::Field<bool>,
    /// `signInHelpText`.
    pub sign_in_help_text: mg::Field<String>,
    /// `tlsForLDAPRequired`. Never null.
    pub tls_for_ldap_required: mg::Field<bool>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userSetupDelayed`. Never null.
    pub user_setup_delayed: mg::Field<bool>,
    /// `usernameLabelCustom`.
    pub username_label_custom: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsKerberosSingleSignOnExtension: "microsoft.graph.macOSKerberosSingleSignOnExtension", complex, base super::MacOsSingleSignOnExtension;
    active_directory_site_code: "activeDirectorySiteCode",
    block_active_directory_site_auto_discovery: "blockActiveDirectorySiteAutoDiscovery" required,
    block_automatic_login: "blockAutomaticLogin" required,
    cache_name: "cacheName",
    credential_bundle_id_access_control_list: "credentialBundleIdAccessControlList",
    credentials_cache_monitored: "credentialsCacheMonitored" required,
    domain_realms: "domainRealms",
    domains: "domains",
    is_default_realm: "isDefaultRealm" required,
    kerberos_apps_in_bundle_id_acl_included: "kerberosAppsInBundleIdACLIncluded" required,
    managed_apps_in_bundle_id_acl_included: "managedAppsInBundleIdACLIncluded" required,
    mode_credential_used: "modeCredentialUsed",
    password_block_modification: "passwordBlockModification" required,
    password_change_url: "passwordChangeUrl",
    password_enable_local_sync: "passwordEnableLocalSync" required,
    password_expiration_days: "passwordExpirationDays",
    password_expiration_notification_days: "passwordExpirationNotificationDays",
    password_minimum_age_days: "passwordMinimumAgeDays",
    password_minimum_length: "passwordMinimumLength",
    password_previous_password_block_count: "passwordPreviousPasswordBlockCount",
    password_require_active_directory_complexity: "passwordRequireActiveDirectoryComplexity" required,
    password_requirements_description: "passwordRequirementsDescription",
    preferred_kdcs: "preferredKDCs",
    realm: "realm" required,
    require_user_presence: "requireUserPresence" required,
    sign_in_help_text: "signInHelpText",
    tls_for_ldap_required: "tlsForLDAPRequired" required,
    user_principal_name: "userPrincipalName",
    user_setup_delayed: "userSetupDelayed" required,
    username_label_custom: "usernameLabelCustom",
}

mg::derived_from! { MacOsKerberosSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension }
