// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSDmgApp`, an entity type derived from `microsoft.graph.mobileLobApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macosdmgapp?view=graph-rest-beta>
    MacOsDmgApp "microsoft.graph.macOSDmgApp" "entity" : super::MobileLobApp;
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
    /// `includedApps`: Collection(macOSIncludedApp), items not null
    included_apps "includedApps" "r": Vec<super::MacOsIncludedApp>,
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
    /// `minimumSupportedOperatingSystem`: macOSMinimumOperatingSystem
    minimum_supported_operating_system "minimumSupportedOperatingSystem": mg::Boxed<super::MacOsMinimumOperatingSystem>,
    /// `notes`: String
    notes "notes": String,
    /// `owner`: String
    owner "owner": String,
    /// `primaryBundleId`: String, not null
    primary_bundle_id "primaryBundleId" "r": String,
    /// `primaryBundleVersion`: String, not null
    primary_bundle_version "primaryBundleVersion" "r": String,
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
}

mg::derived_from! { MacOsDmgApp: super::MobileLobApp, super::MobileApp, super::Entity }

impl MacOsDmgApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<MacOsDmgApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<MacOsDmgApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many `mobileAppContent`, contained
    pub const CONTENT_VERSIONS: mg::Nav<MacOsDmgApp, Vec<super::MobileAppContent>> = mg::Nav::new(
        "contentVersions",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<MacOsDmgApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}
