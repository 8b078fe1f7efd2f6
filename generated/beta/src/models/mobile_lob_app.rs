// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileLobApp`, an abstract entity type derived from `microsoft.graph.mobileApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobilelobapp?view=graph-rest-beta>
    MobileLobApp "microsoft.graph.mobileLobApp" "entity abstract" : super::MobileApp => MobileLobAppKind;
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

mg::derived_from! { MobileLobApp: super::MobileApp, super::Entity }

impl MobileLobApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<MobileLobApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<MobileLobApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many `mobileAppContent`, contained
    pub const CONTENT_VERSIONS: mg::Nav<MobileLobApp, Vec<super::MobileAppContent>> = mg::Nav::new(
        "contentVersions",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<MobileLobApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}

/// The types derived from `microsoft.graph.mobileLobApp`.
#[non_exhaustive]
pub enum MobileLobAppKind {
    AndroidLobApp(Box<super::AndroidLobApp>),
    IosLobApp(Box<super::IosLobApp>),
    MacOsDmgApp(Box<super::MacOsDmgApp>),
    MacOsLobApp(Box<super::MacOsLobApp>),
    MacOsPkgApp(Box<super::MacOsPkgApp>),
    Win32CatalogApp(Box<super::Win32CatalogApp>),
    Win32LobApp(Box<super::Win32LobApp>),
    WindowsAppX(Box<super::WindowsAppX>),
    WindowsMobileMsi(Box<super::WindowsMobileMsi>),
    WindowsPhone81AppX(Box<super::WindowsPhone81AppX>),
    WindowsPhone81AppXBundle(Box<super::WindowsPhone81AppXBundle>),
    WindowsPhoneXap(Box<super::WindowsPhoneXap>),
    WindowsUniversalAppX(Box<super::WindowsUniversalAppX>),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileLobApp>),
}

mg::family! {
    MobileLobApp => MobileLobAppKind;
    AndroidLobApp(super::AndroidLobApp),
    IosLobApp(super::IosLobApp),
    MacOsDmgApp(super::MacOsDmgApp),
    MacOsLobApp(super::MacOsLobApp),
    MacOsPkgApp(super::MacOsPkgApp),
    Win32CatalogApp(super::Win32CatalogApp),
    Win32LobApp(super::Win32LobApp),
    WindowsAppX(super::WindowsAppX),
    WindowsMobileMsi(super::WindowsMobileMsi),
    WindowsPhone81AppX(super::WindowsPhone81AppX),
    WindowsPhone81AppXBundle(super::WindowsPhone81AppXBundle),
    WindowsPhoneXap(super::WindowsPhoneXap),
    WindowsUniversalAppX(super::WindowsUniversalAppX),
}
