// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsMobileMSI`][reference], derived from
/// [`MobileLobApp`](super::MobileLobApp).
///
/// Requests:
/// [`WindowsMobileMsiCollection`](crate::requests::windows_mobile_msi::WindowsMobileMsiCollection),
/// for example `graph.device_app_management().mobile_apps().cast_to_windows_mobile_msi()`.
///
/// Operations: `assign`, `update_relationships`, `convert_from_mobile_app_catalog_package`,
/// `has_payload_links`, `validate_xml`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsmobilemsi?view=graph-rest-beta
pub struct WindowsMobileMsi {
    /// `commandLine`.
    pub command_line: mg::Field<String>,
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
    /// `identityVersion`.
    pub identity_version: mg::Field<String>,
    /// `ignoreVersionDetection`. Never null.
    pub ignore_version_detection: mg::Field<bool>,
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
    /// `productCode`.
    pub product_code: mg::Field<String>,
    /// `productVersion`.
    pub product_version: mg::Field<String>,
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
    /// `useDeviceContext`.
    pub use_device_context: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsMobileMsi: "microsoft.graph.windowsMobileMSI", entity, base super::MobileLobApp;
    command_line: "commandLine",
    committed_content_version: "committedContentVersion",
    created_date_time: "createdDateTime" required computed read_only,
    dependent_app_count: "dependentAppCount" required computed read_only,
    description: "description",
    developer: "developer",
    display_name: "displayName",
    file_name: "fileName",
    id: "id" key required,
    identity_version: "identityVersion",
    ignore_version_detection: "ignoreVersionDetection" required,
    information_url: "informationUrl",
    is_assigned: "isAssigned" required computed read_only,
    is_featured: "isFeatured" required,
    large_icon: "largeIcon",
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    notes: "notes",
    owner: "owner",
    privacy_information_url: "privacyInformationUrl",
    product_code: "productCode",
    product_version: "productVersion",
    publisher: "publisher",
    publishing_state: "publishingState" required computed read_only,
    role_scope_tag_ids: "roleScopeTagIds",
    size: "size" required computed read_only,
    superseded_app_count: "supersededAppCount" required computed read_only,
    superseding_app_count: "supersedingAppCount" required computed read_only,
    upload_state: "uploadState" required computed read_only,
    use_device_context: "useDeviceContext",
}

mg::derived_from! { WindowsMobileMsi: super::MobileLobApp, super::MobileApp, super::Entity }

impl WindowsMobileMsi {
    /// `assignments`: many [`MobileAppAssignment`](super::MobileAppAssignment).
    pub const ASSIGNMENTS: mg::Nav<WindowsMobileMsi, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const CATEGORIES: mg::Nav<WindowsMobileMsi, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many [`MobileAppContent`](super::MobileAppContent).
    pub const CONTENT_VERSIONS: mg::Nav<
        WindowsMobileMsi,
        Vec<super::MobileAppContent>,
    > = mg::Nav::new("contentVersions");
    /// `relationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const RELATIONSHIPS: mg::Nav<
        WindowsMobileMsi,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
