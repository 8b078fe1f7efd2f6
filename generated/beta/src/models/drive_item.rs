// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.driveItem`][reference], derived from
/// [`BaseItem`](super::BaseItem).
///
/// Requests: [`DriveItemCollection`](crate::requests::drive_item::DriveItemCollection), for example
/// `graph.drive().bundles()`.
///
/// Operations: `archive`, `assign_sensitivity_label`, `checkin`, `checkout`, `copy`, `create_link`,
/// `create_upload_session`, `delta` and 15 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-beta
pub struct DriveItem {
    /// `audio`.
    pub audio: mg::Field<mg::Boxed<super::Audio>>,
    /// `bundle`.
    pub bundle: mg::Field<mg::Boxed<super::Bundle>>,
    /// `cTag`.
    pub c_tag: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deleted`.
    pub deleted: mg::Field<mg::Boxed<super::Deleted>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `eTag`.
    pub e_tag: mg::Field<String>,
    /// `file`.
    pub file: mg::Field<mg::Boxed<super::File>>,
    /// `fileSystemInfo`.
    pub file_system_info: mg::Field<mg::Boxed<super::FileSystemInfo>>,
    /// `folder`.
    pub folder: mg::Field<mg::Boxed<super::Folder>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `image`.
    pub image: mg::Field<mg::Boxed<super::Image>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::GeoCoordinates>>,
    /// `lockInfo`.
    pub lock_info: mg::Field<mg::Boxed<super::LockInfo>>,
    /// `malware`.
    pub malware: mg::Field<mg::Boxed<super::Malware>>,
    /// `media`.
    pub media: mg::Field<mg::Boxed<super::Media>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `package`.
    pub package: mg::Field<mg::Boxed<super::Package>>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `pendingOperations`.
    pub pending_operations: mg::Field<mg::Boxed<super::PendingOperations>>,
    /// `photo`.
    pub photo: mg::Field<mg::Boxed<super::Photo>>,
    /// `publication`.
    pub publication: mg::Field<mg::Boxed<super::PublicationFacet>>,
    /// `remoteItem`.
    pub remote_item: mg::Field<mg::Boxed<super::RemoteItem>>,
    /// `root`.
    pub root: mg::Field<mg::Boxed<super::Root>>,
    /// `searchResult`.
    pub search_result: mg::Field<mg::Boxed<super::SearchResult>>,
    /// `shared`.
    pub shared: mg::Field<mg::Boxed<super::Shared>>,
    /// `sharepointIds`.
    pub sharepoint_ids: mg::Field<mg::Boxed<super::SharepointIds>>,
    /// `size`.
    pub size: mg::Field<i64>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::DriveItemSource>>,
    /// `specialFolder`.
    pub special_folder: mg::Field<mg::Boxed<super::SpecialFolder>>,
    /// `video`.
    pub video: mg::Field<mg::Boxed<super::Video>>,
    /// `viewpoint`.
    pub viewpoint: mg::Field<mg::Boxed<super::DriveItemViewpoint>>,
    /// `webDavUrl`.
    pub web_dav_url: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveItem: "microsoft.graph.driveItem", entity open, base super::BaseItem;
    audio: "audio",
    bundle: "bundle",
    c_tag: "cTag",
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    deleted: "deleted",
    description: "description",
    e_tag: "eTag",
    file: "file",
    file_system_info: "fileSystemInfo",
    folder: "folder",
    id: "id" key required,
    image: "image",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    location: "location",
    lock_info: "lockInfo",
    malware: "malware",
    media: "media",
    name: "name",
    package: "package",
    parent_reference: "parentReference",
    pending_operations: "pendingOperations",
    photo: "photo",
    publication: "publication",
    remote_item: "remoteItem",
    root: "root",
    search_result: "searchResult",
    shared: "shared",
    sharepoint_ids: "sharepointIds",
    size: "size",
    source: "source",
    special_folder: "specialFolder",
    video: "video",
    viewpoint: "viewpoint",
    web_dav_url: "webDavUrl",
    web_url: "webUrl",
}

mg::derived_from! { DriveItem: super::BaseItem, super::Entity }

impl DriveItem {
    /// `activities`: many [`ItemActivityOld`](super::ItemActivityOld).
    pub const ACTIVITIES: mg::Nav<DriveItem, Vec<super::ItemActivityOld>> = mg::Nav::new(
        "activities",
    );
    /// `analytics`: [`ItemAnalytics`](super::ItemAnalytics).
    pub const ANALYTICS: mg::Nav<DriveItem, super::ItemAnalytics> = mg::Nav::new(
        "analytics",
    );
    /// `children`: many [`DriveItem`](super::DriveItem).
    pub const CHILDREN: mg::Nav<DriveItem, Vec<super::DriveItem>> = mg::Nav::new(
        "children",
    );
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<DriveItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<DriveItem, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<DriveItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `listItem`: [`ListItem`](super::ListItem).
    pub const LIST_ITEM: mg::Nav<DriveItem, super::ListItem> = mg::Nav::new("listItem");
    /// `permissions`: many [`Permission`](super::Permission).
    pub const PERMISSIONS: mg::Nav<DriveItem, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `retentionLabel`: [`ItemRetentionLabel`](super::ItemRetentionLabel).
    pub const RETENTION_LABEL: mg::Nav<DriveItem, super::ItemRetentionLabel> = mg::Nav::new(
        "retentionLabel",
    );
    /// `subscriptions`: many [`Subscription`](super::Subscription).
    pub const SUBSCRIPTIONS: mg::Nav<DriveItem, Vec<super::Subscription>> = mg::Nav::new(
        "subscriptions",
    );
    /// `thumbnails`: many [`ThumbnailSet`](super::ThumbnailSet).
    pub const THUMBNAILS: mg::Nav<DriveItem, Vec<super::ThumbnailSet>> = mg::Nav::new(
        "thumbnails",
    );
    /// `versions`: many [`DriveItemVersion`](super::DriveItemVersion).
    pub const VERSIONS: mg::Nav<DriveItem, Vec<super::DriveItemVersion>> = mg::Nav::new(
        "versions",
    );
    /// `workbook`: [`Workbook`](super::Workbook).
    pub const WORKBOOK: mg::Nav<DriveItem, super::Workbook> = mg::Nav::new("workbook");
}
