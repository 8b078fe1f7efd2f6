// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAppX`, an entity type derived from `microsoft.graph.mobileLobApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsappx?view=graph-rest-beta>
    WindowsAppX "microsoft.graph.windowsAppX" "entity" : super::MobileLobApp;
    /// `applicableArchitectures`: windowsArchitecture, not null
    applicable_architectures "applicableArchitectures" "r": mg::Flags<super::WindowsArchitecture>,
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
    /// `identityName`: String
    identity_name "identityName": String,
    /// `identityPublisherHash`: String, not null
    identity_publisher_hash "identityPublisherHash" "r": String,
    /// `identityResourceIdentifier`: String
    identity_resource_identifier "identityResourceIdentifier": String,
    /// `identityVersion`: String
    identity_version "identityVersion": String,
    /// `informationUrl`: String
    information_url "informationUrl": String,
    /// `isAssigned`: Boolean, not null, computed, read-only
    is_assigned "isAssigned" "rcp": bool,
    /// `isBundle`: Boolean, not null
    is_bundle "isBundle" "r": bool,
    /// `isFeatured`: Boolean, not null
    is_featured "isFeatured" "r": bool,
    /// `largeIcon`: mimeContent
    large_icon "largeIcon": mg::Boxed<super::MimeContent>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `minimumSupportedOperatingSystem`: windowsMinimumOperatingSystem, not null
    minimum_supported_operating_system "minimumSupportedOperatingSystem" "r": mg::Boxed<super::WindowsMinimumOperatingSystem>,
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
}

mg::derived_from! { WindowsAppX: super::MobileLobApp, super::MobileApp, super::Entity }

impl WindowsAppX {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<WindowsAppX, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<WindowsAppX, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many `mobileAppContent`, contained
    pub const CONTENT_VERSIONS: mg::Nav<WindowsAppX, Vec<super::MobileAppContent>> = mg::Nav::new(
        "contentVersions",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<WindowsAppX, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}
