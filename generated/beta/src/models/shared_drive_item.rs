// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharedDriveItem`, an entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/shareddriveitem?view=graph-rest-beta>
    SharedDriveItem "microsoft.graph.sharedDriveItem" "entity" : super::BaseItem;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `eTag`: String
    e_tag "eTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `owner`: identitySet
    owner "owner": mg::Boxed<super::IdentitySet>,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { SharedDriveItem: super::BaseItem, super::Entity }

impl SharedDriveItem {
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<SharedDriveItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `driveItem`: `driveItem`, contained
    pub const DRIVE_ITEM: mg::Nav<SharedDriveItem, super::DriveItem> = mg::Nav::new(
        "driveItem",
    );
    /// `items`: many `driveItem`, contained
    pub const ITEMS: mg::Nav<SharedDriveItem, Vec<super::DriveItem>> = mg::Nav::new(
        "items",
    );
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<SharedDriveItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `list`: `list`, contained
    pub const LIST: mg::Nav<SharedDriveItem, super::List> = mg::Nav::new("list");
    /// `listItem`: `listItem`, contained
    pub const LIST_ITEM: mg::Nav<SharedDriveItem, super::ListItem> = mg::Nav::new(
        "listItem",
    );
    /// `permission`: `permission`, contained
    pub const PERMISSION: mg::Nav<SharedDriveItem, super::Permission> = mg::Nav::new(
        "permission",
    );
    /// `root`: `driveItem`, contained
    pub const ROOT: mg::Nav<SharedDriveItem, super::DriveItem> = mg::Nav::new("root");
    /// `site`: `site`, contained
    pub const SITE: mg::Nav<SharedDriveItem, super::Site> = mg::Nav::new("site");
}
