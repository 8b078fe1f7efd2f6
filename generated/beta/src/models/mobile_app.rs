// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.mobileApp`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileAppCollection`](crate::requests::mobile_app::MobileAppCollection), for example
/// `graph.device_app_management().mobile_apps()`.
///
/// Operations: `assign`, `update_relationships`, `convert_from_mobile_app_catalog_package`,
/// `has_payload_links`, `validate_xml`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapp?view=graph-rest-beta
pub struct MobileApp {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dependentAppCount`. Never null. Read-only: the service computes it.
    pub dependent_app_count: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `developer`.
    pub developer: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationUrl`.
    pub information_url: mg::Field<String>,
    /// `isAssigned`. Never null. Read-only: the service computes it.
    pub is_assigned: mg::Field<bool>,
    /// `isFeatured`. Never null.
    pub is_featured: mg::Field<bool>,
    /// `largeIcon`.
    pub large_icon: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `owner`.
    pub owner: mg::Field<String>,
    /// `privacyInformationUrl`.
    pub privacy_information_url: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `publishingState`. Never null. Read-only: the service computes it.
    pub publishing_state: mg::Field<mg::Open<super::MobileAppPublishingState>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supersededAppCount`. Never null. Read-only: the service computes it.
    pub superseded_app_count: mg::Field<i32>,
    /// `supersedingAppCount`. Never null. Read-only: the service computes it.
    pub superseding_app_count: mg::Field<i32>,
    /// `uploadState`. Never null. Read-only: the service computes it.
    pub upload_state: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileApp: "microsoft.graph.mobileApp", entity abstract, base super::Entity, family MobileAppKind;
    created_date_time: "createdDateTime" required computed read_only,
    dependent_app_count: "dependentAppCount" required computed read_only,
    description: "description",
    developer: "developer",
    display_name: "displayName",
    id: "id" key required,
    information_url: "informationUrl",
    is_assigned: "isAssigned" required computed read_only,
    is_featured: "isFeatured" required,
    large_icon: "largeIcon",
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    notes: "notes",
    owner: "owner",
    privacy_information_url: "privacyInformationUrl",
    publisher: "publisher",
    publishing_state: "publishingState" required computed read_only,
    role_scope_tag_ids: "roleScopeTagIds",
    superseded_app_count: "supersededAppCount" required computed read_only,
    superseding_app_count: "supersedingAppCount" required computed read_only,
    upload_state: "uploadState" required computed read_only,
}

mg::derived_from! { MobileApp: super::Entity }

impl MobileApp {
    /// `assignments`: many [`MobileAppAssignment`](super::MobileAppAssignment).
    pub const ASSIGNMENTS: mg::Nav<MobileApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const CATEGORIES: mg::Nav<MobileApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const RELATIONSHIPS: mg::Nav<MobileApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}

/// The types derived from [`MobileApp`].
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
