// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.mobileLobApp`][reference], derived from
/// [`MobileApp`](super::MobileApp).
///
/// Requests: [`MobileLobAppCollection`](crate::requests::mobile_lob_app::MobileLobAppCollection),
/// for example `graph.device_app_management().mobile_apps().cast_to_mobile_lob_app()`.
///
/// Operations: `assign`, `update_relationships`, `convert_from_mobile_app_catalog_package`,
/// `has_payload_links`, `validate_xml`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobilelobapp?view=graph-rest-beta
pub struct MobileLobApp {
    /// `committedContentVersion`.
    pub committed_content_version: mg::Field<String>,
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
    /// `fileName`.
    pub file_name: mg::Field<String>,
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
    /// `size`. Never null. Read-only: the service computes it.
    pub size: mg::Field<i64>,
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
    MobileLobApp: "microsoft.graph.mobileLobApp", entity abstract, base super::MobileApp, family MobileLobAppKind;
    committed_content_version: "committedContentVersion",
    created_date_time: "createdDateTime" required computed read_only,
    dependent_app_count: "dependentAppCount" required computed read_only,
    description: "description",
    developer: "developer",
    display_name: "displayName",
    file_name: "fileName",
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
    size: "size" required computed read_only,
    superseded_app_count: "supersededAppCount" required computed read_only,
    superseding_app_count: "supersedingAppCount" required computed read_only,
    upload_state: "uploadState" required computed read_only,
}

mg::derived_from! { MobileLobApp: super::MobileApp, super::Entity }

impl MobileLobApp {
    /// `assignments`: many [`MobileAppAssignment`](super::MobileAppAssignment).
    pub const ASSIGNMENTS: mg::Nav<MobileLobApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const CATEGORIES: mg::Nav<MobileLobApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many [`MobileAppContent`](super::MobileAppContent).
    pub const CONTENT_VERSIONS: mg::Nav<MobileLobApp, Vec<super::MobileAppContent>> = mg::Nav::new(
        "contentVersions",
    );
    /// `relationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const RELATIONSHIPS: mg::Nav<MobileLobApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}

/// The types derived from [`MobileLobApp`].
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
