// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharepointSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharepointSettingsResource`], for example `graph.admin().sharepoint().settings()`.
///
/// [`SharepointSettingsResource`]: crate::requests::sharepoint_settings::SharepointSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointsettings?view=graph-rest-beta
pub struct SharepointSettings {
    /// `allowedDomainGuidsForSyncApp`.
    pub allowed_domain_guids_for_sync_app: mg::Field<Vec<mg::Guid>>,
    /// `availableManagedPathsForSiteCreation`.
    pub available_managed_paths_for_site_creation: mg::Field<Vec<String>>,
    /// `deletedUserPersonalSiteRetentionPeriodInDays`.
    pub deleted_user_personal_site_retention_period_in_days: mg::Field<i32>,
    /// `excludedFileExtensionsForSyncApp`.
    pub excluded_file_extensions_for_sync_app: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `idleSessionSignOut`.
    pub idle_session_sign_out: mg::Field<mg::Boxed<super::IdleSessionSignOut>>,
    /// `imageTaggingOption`.
    pub image_tagging_option: mg::Field<mg::Open<super::ImageTaggingChoice>>,
    /// `isCommentingOnSitePagesEnabled`.
    pub is_commenting_on_site_pages_enabled: mg::Field<bool>,
    /// `isFileActivityNotificationEnabled`.
    pub is_file_activity_notification_enabled: mg::Field<bool>,
    /// `isLegacyAuthProtocolsEnabled`.
    pub is_legacy_auth_protocols_enabled: mg::Field<bool>,
    /// `isLoopEnabled`.
    pub is_loop_enabled: mg::Field<bool>,
    /// `isMacSyncAppEnabled`.
    pub is_mac_sync_app_enabled: mg::Field<bool>,
    /// `isRequireAcceptingUserToMatchInvitedUserEnabled`.
    pub is_require_accepting_user_to_match_invited_user_enabled: mg::Field<bool>,
    /// `isResharingByExternalUsersEnabled`.
    pub is_resharing_by_external_users_enabled: mg::Field<bool>,
    /// `isSharePointMobileNotificationEnabled`.
    pub is_share_point_mobile_notification_enabled: mg::Field<bool>,
    /// `isSharePointNewsfeedEnabled`.
    pub is_share_point_newsfeed_enabled: mg::Field<bool>,
    /// `isSiteCreationEnabled`.
    pub is_site_creation_enabled: mg::Field<bool>,
    /// `isSiteCreationUIEnabled`.
    pub is_site_creation_ui_enabled: mg::Field<bool>,
    /// `isSitePagesCreationEnabled`.
    pub is_site_pages_creation_enabled: mg::Field<bool>,
    /// `isSitesStorageLimitAutomatic`.
    pub is_sites_storage_limit_automatic: mg::Field<bool>,
    /// `isSyncButtonHiddenOnPersonalSite`.
    pub is_sync_button_hidden_on_personal_site: mg::Field<bool>,
    /// `isUnmanagedSyncAppForTenantRestricted`.
    pub is_unmanaged_sync_app_for_tenant_restricted: mg::Field<bool>,
    /// `personalSiteDefaultStorageLimitInMB`.
    pub personal_site_default_storage_limit_in_mb: mg::Field<i64>,
    /// `sharingAllowedDomainList`.
    pub sharing_allowed_domain_list: mg::Field<Vec<String>>,
    /// `sharingBlockedDomainList`.
    pub sharing_blocked_domain_list: mg::Field<Vec<String>>,
    /// `sharingCapability`.
    pub sharing_capability: mg::Field<mg::Open<super::SharingCapabilities>>,
    /// `sharingDomainRestrictionMode`.
    pub sharing_domain_restriction_mode: mg::Field<
        mg::Open<super::SharingDomainRestrictionMode>,
    >,
    /// `siteCreationDefaultManagedPath`. Never null.
    pub site_creation_default_managed_path: mg::Field<String>,
    /// `siteCreationDefaultStorageLimitInMB`.
    pub site_creation_default_storage_limit_in_mb: mg::Field<i32>,
    /// `tenantDefaultTimezone`.
    pub tenant_default_timezone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharepointSettings: "microsoft.graph.sharepointSettings", entity, base super::Entity;
    allowed_domain_guids_for_sync_app: "allowedDomainGuidsForSyncApp",
    available_managed_paths_for_site_creation: "availableManagedPathsForSiteCreation" required,
    deleted_user_personal_site_retention_period_in_days: "deletedUserPersonalSiteRetentionPeriodInDays",
    excluded_file_extensions_for_sync_app: "excludedFileExtensionsForSyncApp",
    id: "id" key required,
    idle_session_sign_out: "idleSessionSignOut",
    image_tagging_option: "imageTaggingOption",
    is_commenting_on_site_pages_enabled: "isCommentingOnSitePagesEnabled",
    is_file_activity_notification_enabled: "isFileActivityNotificationEnabled",
    is_legacy_auth_protocols_enabled: "isLegacyAuthProtocolsEnabled",
    is_loop_enabled: "isLoopEnabled",
    is_mac_sync_app_enabled: "isMacSyncAppEnabled",
    is_require_accepting_user_to_match_invited_user_enabled: "isRequireAcceptingUserToMatchInvitedUserEnabled",
    is_resharing_by_external_users_enabled: "isResharingByExternalUsersEnabled",
    is_share_point_mobile_notification_enabled: "isSharePointMobileNotificationEnabled",
    is_share_point_newsfeed_enabled: "isSharePointNewsfeedEnabled",
    is_site_creation_enabled: "isSiteCreationEnabled",
    is_site_creation_ui_enabled: "isSiteCreationUIEnabled",
    is_site_pages_creation_enabled: "isSitePagesCreationEnabled",
    is_sites_storage_limit_automatic: "isSitesStorageLimitAutomatic",
    is_sync_button_hidden_on_personal_site: "isSyncButtonHiddenOnPersonalSite",
    is_unmanaged_sync_app_for_tenant_restricted: "isUnmanagedSyncAppForTenantRestricted",
    personal_site_default_storage_limit_in_mb: "personalSiteDefaultStorageLimitInMB",
    sharing_allowed_domain_list: "sharingAllowedDomainList",
    sharing_blocked_domain_list: "sharingBlockedDomainList",
    sharing_capability: "sharingCapability",
    sharing_domain_restriction_mode: "sharingDomainRestrictionMode",
    site_creation_default_managed_path: "siteCreationDefaultManagedPath" required,
    site_creation_default_storage_limit_in_mb: "siteCreationDefaultStorageLimitInMB",
    tenant_default_timezone: "tenantDefaultTimezone",
}

mg::derived_from! { SharepointSettings: super::Entity }
