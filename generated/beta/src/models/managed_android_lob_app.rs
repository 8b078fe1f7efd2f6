// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAndroidLobApp`, an entity type derived from `microsoft.graph.managedMobileLobApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedandroidlobapp?view=graph-rest-beta>
    ManagedAndroidLobApp "microsoft.graph.managedAndroidLobApp" "entity" : super::ManagedMobileLobApp;
    /// `appAvailability`: managedAppAvailability, not null, computed, read-only
    app_availability "appAvailability" "rcp": mg::Open<super::ManagedAppAvailability>,
    /// `committedContentVersion`: String
    committed_content_version "committedContentVersion": String,
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `dependentAppCount`: Int32, not null, computed, read-only
    dependent_app_count "dependentAppCount" "rcp": i32,
    /// `description`: String
    description "description": String,
    /// `developer`: String
    developer "developer": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationUrl`: String
    information_url "informationUrl": String,
    /// `isAssigned`: Boolean, not null, computed, read-only
    is_assigned "isAssigned" "rcp": bool,
    /// `isFeatured`: Boolean, not null
    is_featured "isFeatured" "r": bool,
    /// `largeIcon`: mimeContent
    large_icon "largeIcon": mg::Boxed<super::MimeContent>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `minimumSupportedOperatingSystem`: androidMinimumOperatingSystem
    minimum_supported_operating_system "minimumSupportedOperatingSystem": mg::Boxed<super::AndroidMinimumOperatingSystem>,
    /// `notes`: String
    notes "notes": String,
    /// `owner`: String
    owner "owner": String,
    /// `packageId`: String
    package_id "packageId": String,
    /// `privacyInformationUrl`: String
    privacy_information_url "privacyInformationUrl": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `publishingState`: mobileAppPublishingState, not null, computed, read-only
    publishing_state "publishingState" "rcp": mg::Open<super::MobileAppPublishingState>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `size`: Int64, not null, computed, read-only
    size "size" "rcp": i64,
    /// `supersededAppCount`: Int32, not null, computed, read-only
    superseded_app_count "supersededAppCount" "rcp": i32,
    /// `supersedingAppCount`: Int32, not null, computed, read-only
    superseding_app_count "supersedingAppCount" "rcp": i32,
    /// `targetedPlatforms`: androidTargetedPlatforms, not null
    targeted_platforms "targetedPlatforms" "r": mg::Flags<super::AndroidTargetedPlatforms>,
    /// `uploadState`: Int32, not null, computed, read-only
    upload_state "uploadState" "rcp": i32,
    /// `version`: String
    version "version": String,
    /// `versionCode`: String
    version_code "versionCode": String,
    /// `versionName`: String
    version_name "versionName": String,
}

mg::derived_from! { ManagedAndroidLobApp: super::ManagedMobileLobApp, super::ManagedApp, super::MobileApp, super::Entity }

impl ManagedAndroidLobApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        ManagedAndroidLobApp,
        Vec<super::MobileAppAssignment>,
    > = mg::Nav::new("assignments");
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<ManagedAndroidLobApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many `mobileAppContent`, contained
    pub const CONTENT_VERSIONS: mg::Nav<
        ManagedAndroidLobApp,
        Vec<super::MobileAppContent>,
    > = mg::Nav::new("contentVersions");
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<
        ManagedAndroidLobApp,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
