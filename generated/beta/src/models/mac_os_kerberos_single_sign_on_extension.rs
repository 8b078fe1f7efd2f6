// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSKerberosSingleSignOnExtension`, a complex type derived from `microsoft.graph.macOSSingleSignOnExtension`.
    MacOsKerberosSingleSignOnExtension "microsoft.graph.macOSKerberosSingleSignOnExtension" "complex" : super::MacOsSingleSignOnExtension;
    /// `activeDirectorySiteCode`: String
    active_directory_site_code "activeDirectorySiteCode": String,
    /// `blockActiveDirectorySiteAutoDiscovery`: Boolean, not null
    block_active_directory_site_auto_discovery "blockActiveDirectorySiteAutoDiscovery" "r": bool,
    /// `blockAutomaticLogin`: Boolean, not null
    block_automatic_login "blockAutomaticLogin" "r": bool,
    /// `cacheName`: String
    cache_name "cacheName": String,
    /// `credentialBundleIdAccessControlList`: Collection(String), masked in Debug
    credential_bundle_id_access_control_list "credentialBundleIdAccessControlList" "s": Vec<String>,
    /// `credentialsCacheMonitored`: Boolean, not null
    credentials_cache_monitored "credentialsCacheMonitored" "r": bool,
    /// `domainRealms`: Collection(String)
    domain_realms "domainRealms": Vec<String>,
    /// `domains`: Collection(String)
    domains "domains": Vec<String>,
    /// `isDefaultRealm`: Boolean, not null
    is_default_realm "isDefaultRealm" "r": bool,
    /// `kerberosAppsInBundleIdACLIncluded`: Boolean, not null
    kerberos_apps_in_bundle_id_acl_included "kerberosAppsInBundleIdACLIncluded" "r": bool,
    /// `managedAppsInBundleIdACLIncluded`: Boolean, not null
    managed_apps_in_bundle_id_acl_included "managedAppsInBundleIdACLIncluded" "r": bool,
    /// `modeCredentialUsed`: String, masked in Debug
    mode_credential_used "modeCredentialUsed" "s": String,
    /// `passwordBlockModification`: Boolean, not null
    password_block_modification "passwordBlockModification" "r": bool,
    /// `passwordChangeUrl`: String
    password_change_url "passwordChangeUrl": String,
    /// `passwordEnableLocalSync`: Boolean, not null
    password_enable_local_sync "passwordEnableLocalSync" "r": bool,
    /// `passwordExpirationDays`: Int32
    password_expiration_days "passwordExpirationDays": i32,
    /// `passwordExpirationNotificationDays`: Int32
    password_expiration_notification_days "passwordExpirationNotificationDays": i32,
    /// `passwordMinimumAgeDays`: Int32
    password_minimum_age_days "passwordMinimumAgeDays": i32,
    /// `passwordMinimumLength`: Int32
    password_minimum_length "passwordMinimumLength": i32,
    /// `passwordPreviousPasswordBlockCount`: Int32
    password_previous_password_block_count "passwordPreviousPasswordBlockCount": i32,
    /// `passwordRequireActiveDirectoryComplexity`: Boolean, not null
    password_require_active_directory_complexity "passwordRequireActiveDirectoryComplexity" "r": bool,
    /// `passwordRequirementsDescription`: String, masked in Debug
    password_requirements_description "passwordRequirementsDescription" "s": String,
    /// `preferredKDCs`: Collection(String)
    preferred_kd_cs "preferredKDCs": Vec<String>,
    /// `realm`: String, not null
    realm "realm" "r": String,
    /// `requireUserPresence`: Boolean, not null
    require_user_presence "requireUserPresence" "r": bool,
    /// `signInHelpText`: String
    sign_in_help_text "signInHelpText": String,
    /// `tlsForLDAPRequired`: Boolean, not null
    tls_for_ldap_required "tlsForLDAPRequired" "r": bool,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userSetupDelayed`: Boolean, not null
    user_setup_delayed "userSetupDelayed" "r": bool,
    /// `usernameLabelCustom`: String
    username_label_custom "usernameLabelCustom": String,
}

mg::derived_from! { MacOsKerberosSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension }
