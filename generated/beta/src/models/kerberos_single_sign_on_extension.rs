// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.kerberosSingleSignOnExtension`, derived from
/// [`SingleSignOnExtension`](super::SingleSignOnExtension).
pub struct KerberosSingleSignOnExtension {
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
    /// `domainRealms`.
    pub domain_realms: mg::Field<Vec<String>>,
    /// `domains`.
    pub domains: mg::Field<Vec<String>>,
    /// `isDefaultRealm`. Never null.
    pub is_default_realm: mg::Field<bool>,
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
    /// `realm`. Never null.
    pub realm: mg::Field<String>,
    /// `requireUserPresence`. Never null.
    pub require_user_presence: mg::Field<bool>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KerberosSingleSignOnExtension: "microsoft.graph.kerberosSingleSignOnExtension", complex abstract, base super::SingleSignOnExtension;
    active_directory_site_code: "activeDirectorySiteCode",
    block_active_directory_site_auto_discovery: "blockActiveDirectorySiteAutoDiscovery" required,
    block_automatic_login: "blockAutomaticLogin" required,
    cache_name: "cacheName",
    credential_bundle_id_access_control_list: "credentialBundleIdAccessControlList",
    domain_realms: "domainRealms",
    domains: "domains",
    is_default_realm: "isDefaultRealm" required,
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
    realm: "realm" required,
    require_user_presence: "requireUserPresence" required,
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { KerberosSingleSignOnExtension: super::SingleSignOnExtension }
