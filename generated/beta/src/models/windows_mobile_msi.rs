// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsMobileMSI`, an entity type derived from `microsoft.graph.mobileLobApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsmobilemsi?view=graph-rest-beta>
    WindowsMobileMsi "microsoft.graph.windowsMobileMSI" "entity" : super::MobileLobApp;
    /// `commandLine`: String
    command_line "commandLine": String,
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
    /// `identityVersion`: String
    identity_version "identityVersion": String,
    /// `ignoreVersionDetection`: Boolean, not null
    ignore_version_detection "ignoreVersionDetection" "r": bool,
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
    /// `notes`: String
    notes "notes": String,
    /// `owner`: String
    owner "owner": String,
    /// `privacyInformationUrl`: String
    privacy_information_url "privacyInformationUrl": String,
    /// `productCode`: String, masked in Debug
    product_code "productCode" "s": String,
    /// `productVersion`: String
    product_version "productVersion": String,
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
    /// `useDeviceContext`: Boolean
    use_device_context "useDeviceContext": bool,
}

mg::derived_from! { WindowsMobileMsi: super::MobileLobApp, super::MobileApp, super::Entity }

impl WindowsMobileMsi {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<WindowsMobileMsi, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<WindowsMobileMsi, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many `mobileAppContent`, contained
    pub const CONTENT_VERSIONS: mg::Nav<
        WindowsMobileMsi,
        Vec<super::MobileAppContent>,
    > = mg::Nav::new("contentVersions");
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<
        WindowsMobileMsi,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
