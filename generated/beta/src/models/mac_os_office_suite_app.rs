// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSOfficeSuiteApp`, an entity type derived from `microsoft.graph.mobileApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macosofficesuiteapp?view=graph-rest-beta>
    MacOsOfficeSuiteApp "microsoft.graph.macOSOfficeSuiteApp" "entity" : super::MobileApp;
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
}

mg::derived_from! { MacOsOfficeSuiteApp: super::MobileApp, super::Entity }

impl MacOsOfficeSuiteApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsOfficeSuiteApp,
        Vec<super::MobileAppAssignment>,
    > = mg::Nav::new("assignments");
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<MacOsOfficeSuiteApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<
        MacOsOfficeSuiteApp,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
