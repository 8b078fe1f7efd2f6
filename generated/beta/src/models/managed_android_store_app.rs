// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAndroidStoreApp`, an entity type derived from `microsoft.graph.managedApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedandroidstoreapp?view=graph-rest-beta>
    ManagedAndroidStoreApp "microsoft.graph.managedAndroidStoreApp" "entity" : super::ManagedApp;
    /// `appAvailability`: managedAppAvailability, not null, computed, read-only
    app_availability "appAvailability" "rcp": mg::Open<super::ManagedAppAvailability>,
    /// `appStoreUrl`: String, not null
    app_store_url "appStoreUrl" "r": String,
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
    /// `minimumSupportedOperatingSystem`: androidMinimumOperatingSystem, not null
    minimum_supported_operating_system "minimumSupportedOperatingSystem" "r": mg::Boxed<super::AndroidMinimumOperatingSystem>,
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
    /// `supersededAppCount`: Int32, not null, computed, read-only
    superseded_app_count "supersededAppCount" "rcp": i32,
    /// `supersedingAppCount`: Int32, not null, computed, read-only
    superseding_app_count "supersedingAppCount" "rcp": i32,
    /// `uploadState`: Int32, not null, computed, read-only
    upload_state "uploadState" "rcp": i32,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedAndroidStoreApp: super::ManagedApp, super::MobileApp, super::Entity }

impl ManagedAndroidStoreApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        ManagedAndroidStoreApp,
        Vec<super::MobileAppAssignment>,
    > = mg::Nav::new("assignments");
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<
        ManagedAndroidStoreApp,
        Vec<super::MobileAppCategory>,
    > = mg::Nav::new("categories");
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<
        ManagedAndroidStoreApp,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
