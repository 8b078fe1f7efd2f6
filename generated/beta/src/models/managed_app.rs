// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedApp`, an abstract entity type derived from `microsoft.graph.mobileApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedapp?view=graph-rest-beta>
    ManagedApp "microsoft.graph.managedApp" "entity abstract" : super::MobileApp => ManagedAppKind;
    /// `appAvailability`: managedAppAvailability, not null, computed, read-only
    app_availability "appAvailability" "rcp": mg::Open<super::ManagedAppAvailability>,
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
    /// `supersededAppCount`: Int32, not null, computed, read-only
    superseded_app_count "supersededAppCount" "rcp": i32,
    /// `supersedingAppCount`: Int32, not null, computed, read-only
    superseding_app_count "supersedingAppCount" "rcp": i32,
    /// `uploadState`: Int32, not null, computed, read-only
    upload_state "uploadState" "rcp": i32,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedApp: super::MobileApp, super::Entity }

impl ManagedApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<ManagedApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<ManagedApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<ManagedApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}

/// The types derived from `microsoft.graph.managedApp`.
#[non_exhaustive]
pub enum ManagedAppKind {
    ManagedAndroidLobApp(Box<super::ManagedAndroidLobApp>),
    ManagedAndroidStoreApp(Box<super::ManagedAndroidStoreApp>),
    ManagedIosLobApp(Box<super::ManagedIosLobApp>),
    ManagedIosStoreApp(Box<super::ManagedIosStoreApp>),
    ManagedMobileLobApp(Box<super::ManagedMobileLobApp>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedApp>),
}

mg::family! {
    ManagedApp => ManagedAppKind;
    ManagedAndroidLobApp(super::ManagedAndroidLobApp),
    ManagedAndroidStoreApp(super::ManagedAndroidStoreApp),
    ManagedIosLobApp(super::ManagedIosLobApp),
    ManagedIosStoreApp(super::ManagedIosStoreApp),
    ManagedMobileLobApp(super::ManagedMobileLobApp),
}
