// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharepointSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointsettings?view=graph-rest-beta>
    SharepointSettings "microsoft.graph.sharepointSettings" "entity" : super::Entity;
    /// `allowedDomainGuidsForSyncApp`: Collection(Guid)
    allowed_domain_guids_for_sync_app "allowedDomainGuidsForSyncApp": Vec<mg::Guid>,
    /// `availableManagedPathsForSiteCreation`: Collection(String), items not null
    available_managed_paths_for_site_creation "availableManagedPathsForSiteCreation" "r": Vec<String>,
    /// `deletedUserPersonalSiteRetentionPeriodInDays`: Int32
    deleted_user_personal_site_retention_period_in_days "deletedUserPersonalSiteRetentionPeriodInDays": i32,
    /// `excludedFileExtensionsForSyncApp`: Collection(String)
    excluded_file_extensions_for_sync_app "excludedFileExtensionsForSyncApp": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `idleSessionSignOut`: idleSessionSignOut
    idle_session_sign_out "idleSessionSignOut": mg::Boxed<super::IdleSessionSignOut>,
    /// `imageTaggingOption`: imageTaggingChoice
    image_tagging_option "imageTaggingOption": mg::Open<super::ImageTaggingChoice>,
    /// `isCommentingOnSitePagesEnabled`: Boolean
    is_commenting_on_site_pages_enabled "isCommentingOnSitePagesEnabled": bool,
    /// `isFileActivityNotificationEnabled`: Boolean
    is_file_activity_notification_enabled "isFileActivityNotificationEnabled": bool,
    /// `isLegacyAuthProtocolsEnabled`: Boolean
    is_legacy_auth_protocols_enabled "isLegacyAuthProtocolsEnabled": bool,
    /// `isLoopEnabled`: Boolean
    is_loop_enabled "isLoopEnabled": bool,
    /// `isMacSyncAppEnabled`: Boolean
    is_mac_sync_app_enabled "isMacSyncAppEnabled": bool,
    /// `isRequireAcceptingUserToMatchInvitedUserEnabled`: Boolean
    is_require_accepting_user_to_match_invited_user_enabled "isRequireAcceptingUserToMatchInvitedUserEnabled": bool,
    /// `isResharingByExternalUsersEnabled`: Boolean
    is_resharing_by_external_users_enabled "isResharingByExternalUsersEnabled": bool,
    /// `isSharePointMobileNotificationEnabled`: Boolean
    is_share_point_mobile_notification_enabled "isSharePointMobileNotificationEnabled": bool,
    /// `isSharePointNewsfeedEnabled`: Boolean
    is_share_point_newsfeed_enabled "isSharePointNewsfeedEnabled": bool,
    /// `isSiteCreationEnabled`: Boolean
    is_site_creation_enabled "isSiteCreationEnabled": bool,
    /// `isSiteCreationUIEnabled`: Boolean
    is_site_creation_ui_enabled "isSiteCreationUIEnabled": bool,
    /// `isSitePagesCreationEnabled`: Boolean
    is_site_pages_creation_enabled "isSitePagesCreationEnabled": bool,
    /// `isSitesStorageLimitAutomatic`: Boolean
    is_sites_storage_limit_automatic "isSitesStorageLimitAutomatic": bool,
    /// `isSyncButtonHiddenOnPersonalSite`: Boolean
    is_sync_button_hidden_on_personal_site "isSyncButtonHiddenOnPersonalSite": bool,
    /// `isUnmanagedSyncAppForTenantRestricted`: Boolean
    is_unmanaged_sync_app_for_tenant_restricted "isUnmanagedSyncAppForTenantRestricted": bool,
    /// `personalSiteDefaultStorageLimitInMB`: Int64
    personal_site_default_storage_limit_in_mb "personalSiteDefaultStorageLimitInMB": i64,
    /// `sharingAllowedDomainList`: Collection(String)
    sharing_allowed_domain_list "sharingAllowedDomainList": Vec<String>,
    /// `sharingBlockedDomainList`: Collection(String)
    sharing_blocked_domain_list "sharingBlockedDomainList": Vec<String>,
    /// `sharingCapability`: sharingCapabilities
    sharing_capability "sharingCapability": mg::Open<super::SharingCapabilities>,
    /// `sharingDomainRestrictionMode`: sharingDomainRestrictionMode
    sharing_domain_restriction_mode "sharingDomainRestrictionMode": mg::Open<super::SharingDomainRestrictionMode>,
    /// `siteCreationDefaultManagedPath`: String, not null
    site_creation_default_managed_path "siteCreationDefaultManagedPath" "r": String,
    /// `siteCreationDefaultStorageLimitInMB`: Int32
    site_creation_default_storage_limit_in_mb "siteCreationDefaultStorageLimitInMB": i32,
    /// `tenantDefaultTimezone`: String
    tenant_default_timezone "tenantDefaultTimezone": String,
}

mg::derived_from! { SharepointSettings: super::Entity }
