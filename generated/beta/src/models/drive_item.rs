// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveItem`, an open entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-beta>
    DriveItem "microsoft.graph.driveItem" "entity open" : super::BaseItem;
    /// `audio`: audio
    audio "audio": mg::Boxed<super::Audio>,
    /// `bundle`: bundle
    bundle "bundle": mg::Boxed<super::Bundle>,
    /// `cTag`: String
    c_tag "cTag": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deleted`: deleted
    deleted "deleted": mg::Boxed<super::Deleted>,
    /// `description`: String
    description "description": String,
    /// `eTag`: String
    e_tag "eTag": String,
    /// `file`: file
    file "file": mg::Boxed<super::File>,
    /// `fileSystemInfo`: fileSystemInfo
    file_system_info "fileSystemInfo": mg::Boxed<super::FileSystemInfo>,
    /// `folder`: folder
    folder "folder": mg::Boxed<super::Folder>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `image`: image
    image "image": mg::Boxed<super::Image>,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `location`: geoCoordinates
    location "location": mg::Boxed<super::GeoCoordinates>,
    /// `lockInfo`: lockInfo
    lock_info "lockInfo": mg::Boxed<super::LockInfo>,
    /// `malware`: malware
    malware "malware": mg::Boxed<super::Malware>,
    /// `media`: media
    media "media": mg::Boxed<super::Media>,
    /// `name`: String
    name "name": String,
    /// `package`: package
    package "package": mg::Boxed<super::Package>,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `pendingOperations`: pendingOperations
    pending_operations "pendingOperations": mg::Boxed<super::PendingOperations>,
    /// `photo`: photo
    photo "photo": mg::Boxed<super::Photo>,
    /// `publication`: publicationFacet
    publication "publication": mg::Boxed<super::PublicationFacet>,
    /// `remoteItem`: remoteItem
    remote_item "remoteItem": mg::Boxed<super::RemoteItem>,
    /// `root`: root
    root "root": mg::Boxed<super::Root>,
    /// `searchResult`: searchResult
    search_result "searchResult": mg::Boxed<super::SearchResult>,
    /// `shared`: shared
    shared "shared": mg::Boxed<super::Shared>,
    /// `sharepointIds`: sharepointIds
    sharepoint_ids "sharepointIds": mg::Boxed<super::SharepointIds>,
    /// `size`: Int64
    size "size": i64,
    /// `source`: driveItemSource
    source "source": mg::Boxed<super::DriveItemSource>,
    /// `specialFolder`: specialFolder
    special_folder "specialFolder": mg::Boxed<super::SpecialFolder>,
    /// `video`: video
    video "video": mg::Boxed<super::Video>,
    /// `viewpoint`: driveItemViewpoint
    viewpoint "viewpoint": mg::Boxed<super::DriveItemViewpoint>,
    /// `webDavUrl`: String
    web_dav_url "webDavUrl": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { DriveItem: super::BaseItem, super::Entity }

impl DriveItem {
    /// `activities`: many `itemActivityOLD`, contained
    pub const ACTIVITIES: mg::Nav<DriveItem, Vec<super::ItemActivityOld>> = mg::Nav::new(
        "activities",
    );
    /// `analytics`: `itemAnalytics`
    pub const ANALYTICS: mg::Nav<DriveItem, super::ItemAnalytics> = mg::Nav::new(
        "analytics",
    );
    /// `children`: many `driveItem`, contained
    pub const CHILDREN: mg::Nav<DriveItem, Vec<super::DriveItem>> = mg::Nav::new(
        "children",
    );
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<DriveItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<DriveItem, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<DriveItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `listItem`: `listItem`, contained
    pub const LIST_ITEM: mg::Nav<DriveItem, super::ListItem> = mg::Nav::new("listItem");
    /// `permissions`: many `permission`, contained
    pub const PERMISSIONS: mg::Nav<DriveItem, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `retentionLabel`: `itemRetentionLabel`, contained
    pub const RETENTION_LABEL: mg::Nav<DriveItem, super::ItemRetentionLabel> = mg::Nav::new(
        "retentionLabel",
    );
    /// `subscriptions`: many `subscription`, contained
    pub const SUBSCRIPTIONS: mg::Nav<DriveItem, Vec<super::Subscription>> = mg::Nav::new(
        "subscriptions",
    );
    /// `thumbnails`: many `thumbnailSet`, contained
    pub const THUMBNAILS: mg::Nav<DriveItem, Vec<super::ThumbnailSet>> = mg::Nav::new(
        "thumbnails",
    );
    /// `versions`: many `driveItemVersion`, contained
    pub const VERSIONS: mg::Nav<DriveItem, Vec<super::DriveItemVersion>> = mg::Nav::new(
        "versions",
    );
    /// `workbook`: `workbook`, contained
    pub const WORKBOOK: mg::Nav<DriveItem, super::Workbook> = mg::Nav::new("workbook");
}
