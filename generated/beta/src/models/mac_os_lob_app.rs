// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSLobApp`, an entity type derived from `microsoft.graph.mobileLobApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macoslobapp?view=graph-rest-beta>
    MacOsLobApp "microsoft.graph.macOSLobApp" "entity" : super::MobileLobApp;
    /// `buildNumber`: String
    build_number "buildNumber": String,
    /// `bundleId`: String
    bundle_id "bundleId": String,
    /// `childApps`: Collection(macOSLobChildApp)
    child_apps "childApps": Vec<super::MacOsLobChildApp>,
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
    /// `ignoreVersionDetection`: Boolean, not null
    ignore_version_detection "ignoreVersionDetection" "r": bool,
    /// `informationUrl`: String
    information_url "informationUrl": String,
    /// `installAsManaged`: Boolean, not null
    install_as_managed "installAsManaged" "r": bool,
    /// `isAssigned`: Boolean, not null, computed, read-only
    is_assigned "isAssigned" "rcp": bool,
    /// `isFeatured`: Boolean, not null
    is_featured "isFeatured" "r": bool,
    /// `largeIcon`: mimeContent
    large_icon "largeIcon": mg::Boxed<super::MimeContent>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `md5Hash`: Collection(String)
    md5_hash "md5Hash": Vec<String>,
    /// `md5HashChunkSize`: Int32, not null
    md5_hash_chunk_size "md5HashChunkSize" "r": i32,
    /// `minimumSupportedOperatingSystem`: macOSMinimumOperatingSystem
    minimum_supported_operating_system "minimumSupportedOperatingSystem": mg::Boxed<super::MacOsMinimumOperatingSystem>,
    /// `notes`: String
    notes "notes": String,
    /// `owner`: String
    owner "owner": String,
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
    /// `uploadState`: Int32, not null, computed, read-only
    upload_state "uploadState" "rcp": i32,
    /// `versionNumber`: String
    version_number "versionNumber": String,
}

mg::derived_from! { MacOsLobApp: super::MobileLobApp, super::MobileApp, super::Entity }

impl MacOsLobApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<MacOsLobApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<MacOsLobApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many `mobileAppContent`, contained
    pub const CONTENT_VERSIONS: mg::Nav<MacOsLobApp, Vec<super::MobileAppContent>> = mg::Nav::new(
        "contentVersions",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<MacOsLobApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}
