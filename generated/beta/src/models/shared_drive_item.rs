// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharedDriveItem`][reference], derived from
/// [`BaseItem`](super::BaseItem).
///
/// Requests:
/// [`SharedDriveItemCollection`](crate::requests::shared_drive_item::SharedDriveItemCollection),
/// for example `graph.shares()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/shareddriveitem?view=graph-rest-beta
pub struct SharedDriveItem {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `eTag`.
    pub e_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `owner`.
    pub owner: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharedDriveItem: "microsoft.graph.sharedDriveItem", entity, base super::BaseItem;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    description: "description",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    owner: "owner",
    parent_reference: "parentReference",
    web_url: "webUrl",
}

mg::derived_from! { SharedDriveItem: super::BaseItem, super::Entity }

impl SharedDriveItem {
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<SharedDriveItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `driveItem`: [`DriveItem`](super::DriveItem).
    pub const DRIVE_ITEM: mg::Nav<SharedDriveItem, super::DriveItem> = mg::Nav::new(
        "driveItem",
    );
    /// `items`: many [`DriveItem`](super::DriveItem).
    pub const ITEMS: mg::Nav<SharedDriveItem, Vec<super::DriveItem>> = mg::Nav::new(
        "items",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<SharedDriveItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `list`: [`List`](super::List).
    pub const LIST: mg::Nav<SharedDriveItem, super::List> = mg::Nav::new("list");
    /// `listItem`: [`ListItem`](super::ListItem).
    pub const LIST_ITEM: mg::Nav<SharedDriveItem, super::ListItem> = mg::Nav::new(
        "listItem",
    );
    /// `permission`: [`Permission`](super::Permission).
    pub const PERMISSION: mg::Nav<SharedDriveItem, super::Permission> = mg::Nav::new(
        "permission",
    );
    /// `root`: [`DriveItem`](super::DriveItem).
    pub const ROOT: mg::Nav<SharedDriveItem, super::DriveItem> = mg::Nav::new("root");
    /// `site`: [`Site`](super::Site).
    pub const SITE: mg::Nav<SharedDriveItem, super::Site> = mg::Nav::new("site");
}
