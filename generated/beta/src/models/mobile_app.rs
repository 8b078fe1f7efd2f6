// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileApp`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapp?view=graph-rest-beta>
    MobileApp "microsoft.graph.mobileApp" "entity abstract" : super::Entity => MobileAppKind;
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

mg::derived_from! { MobileApp: super::Entity }

impl MobileApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<MobileApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<MobileApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<MobileApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}

/// The types derived from `microsoft.graph.mobileApp`.
#[non_exhaustive]
pub enum MobileAppKind {
    AndroidForWorkApp(Box<super::AndroidForWorkApp>),
    AndroidLobApp(Box<super::AndroidLobApp>),
    AndroidManagedStoreApp(Box<super::AndroidManagedStoreApp>),
    AndroidManagedStoreWebApp(Box<super::AndroidManagedStoreWebApp>),
    AndroidStoreApp(Box<super::AndroidStoreApp>),
    IosLobApp(Box<super::IosLobApp>),
    IosStoreApp(Box<super::IosStoreApp>),
    IosVppApp(Box<super::IosVppApp>),
    IosiPadOsWebClip(Box<super::IosiPadOsWebClip>),
    MacOsDmgApp(Box<super::MacOsDmgApp>),
    MacOsLobApp(Box<super::MacOsLobApp>),
    MacOsMicrosoftDefenderApp(Box<super::MacOsMicrosoftDefenderApp>),
    MacOsMicrosoftEdgeApp(Box<super::MacOsMicrosoftEdgeApp>),
    MacOsOfficeSuiteApp(Box<super::MacOsOfficeSuiteApp>),
    MacOsPkgApp(Box<super::MacOsPkgApp>),
    MacOsWebClip(Box<super::MacOsWebClip>),
    MacOsVppApp(Box<super::MacOsVppApp>),
    ManagedAndroidLobApp(Box<super::ManagedAndroidLobApp>),
    ManagedAndroidStoreApp(Box<super::ManagedAndroidStoreApp>),
    ManagedApp(Box<super::ManagedApp>),
    ManagedIosLobApp(Box<super::ManagedIosLobApp>),
    ManagedIosStoreApp(Box<super::ManagedIosStoreApp>),
    ManagedMobileLobApp(Box<super::ManagedMobileLobApp>),
    MicrosoftStoreForBusinessApp(Box<super::MicrosoftStoreForBusinessApp>),
    MobileLobApp(Box<super::MobileLobApp>),
    OfficeSuiteApp(Box<super::OfficeSuiteApp>),
    WebApp(Box<super::WebApp>),
    Win32CatalogApp(Box<super::Win32CatalogApp>),
    Win32LobApp(Box<super::Win32LobApp>),
    WinGetApp(Box<super::WinGetApp>),
    WindowsAppX(Box<super::WindowsAppX>),
    WindowsAutoUpdateCatalogApp(Box<super::WindowsAutoUpdateCatalogApp>),
    WindowsMicrosoftEdgeApp(Box<super::WindowsMicrosoftEdgeApp>),
    WindowsMobileMsi(Box<super::WindowsMobileMsi>),
    WindowsPhone81AppX(Box<super::WindowsPhone81AppX>),
    WindowsPhone81AppXBundle(Box<super::WindowsPhone81AppXBundle>),
    WindowsPhone81StoreApp(Box<super::WindowsPhone81StoreApp>),
    WindowsPhoneXap(Box<super::WindowsPhoneXap>),
    WindowsStoreApp(Box<super::WindowsStoreApp>),
    WindowsUniversalAppX(Box<super::WindowsUniversalAppX>),
    WindowsWebApp(Box<super::WindowsWebApp>),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileApp>),
}

mg::family! {
    MobileApp => MobileAppKind;
    AndroidForWorkApp(super::AndroidForWorkApp),
    AndroidLobApp(super::AndroidLobApp),
    AndroidManagedStoreApp(super::AndroidManagedStoreApp),
    AndroidManagedStoreWebApp(super::AndroidManagedStoreWebApp),
    AndroidStoreApp(super::AndroidStoreApp),
    IosLobApp(super::IosLobApp),
    IosStoreApp(super::IosStoreApp),
    IosVppApp(super::IosVppApp),
    IosiPadOsWebClip(super::IosiPadOsWebClip),
    MacOsDmgApp(super::MacOsDmgApp),
    MacOsLobApp(super::MacOsLobApp),
    MacOsMicrosoftDefenderApp(super::MacOsMicrosoftDefenderApp),
    MacOsMicrosoftEdgeApp(super::MacOsMicrosoftEdgeApp),
    MacOsOfficeSuiteApp(super::MacOsOfficeSuiteApp),
    MacOsPkgApp(super::MacOsPkgApp),
    MacOsWebClip(super::MacOsWebClip),
    MacOsVppApp(super::MacOsVppApp),
    ManagedAndroidLobApp(super::ManagedAndroidLobApp),
    ManagedAndroidStoreApp(super::ManagedAndroidStoreApp),
    ManagedApp(super::ManagedApp),
    ManagedIosLobApp(super::ManagedIosLobApp),
    ManagedIosStoreApp(super::ManagedIosStoreApp),
    ManagedMobileLobApp(super::ManagedMobileLobApp),
    MicrosoftStoreForBusinessApp(super::MicrosoftStoreForBusinessApp),
    MobileLobApp(super::MobileLobApp),
    OfficeSuiteApp(super::OfficeSuiteApp),
    WebApp(super::WebApp),
    Win32CatalogApp(super::Win32CatalogApp),
    Win32LobApp(super::Win32LobApp),
    WinGetApp(super::WinGetApp),
    WindowsAppX(super::WindowsAppX),
    WindowsAutoUpdateCatalogApp(super::WindowsAutoUpdateCatalogApp),
    WindowsMicrosoftEdgeApp(super::WindowsMicrosoftEdgeApp),
    WindowsMobileMsi(super::WindowsMobileMsi),
    WindowsPhone81AppX(super::WindowsPhone81AppX),
    WindowsPhone81AppXBundle(super::WindowsPhone81AppXBundle),
    WindowsPhone81StoreApp(super::WindowsPhone81StoreApp),
    WindowsPhoneXap(super::WindowsPhoneXap),
    WindowsStoreApp(super::WindowsStoreApp),
    WindowsUniversalAppX(super::WindowsUniversalAppX),
    WindowsWebApp(super::WindowsWebApp),
}
