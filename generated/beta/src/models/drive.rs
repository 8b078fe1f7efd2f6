// @generated
use crate::mg;

/// Entity type [`microsoft.graph.drive`][reference], derived from [`BaseItem`](super::BaseItem).
///
/// Requests: [`DriveCollection`](crate::requests::drive::DriveCollection), for example
/// `graph.drives()`.
///
/// Operations: `recent`, `search`, `shared_with_me`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-beta
pub struct Drive {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `driveType`.
    pub drive_type: mg::Field<String>,
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
    /// `quota`.
    pub quota: mg::Field<mg::Boxed<super::Quota>>,
    /// `sharePointIds`.
    pub share_point_ids: mg::Field<mg::Boxed<super::SharepointIds>>,
    /// `system`.
    pub system: mg::Field<mg::Boxed<super::SystemFacet>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Drive: "microsoft.graph.drive", entity, base super::BaseItem;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    description: "description",
    drive_type: "driveType",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    owner: "owner",
    parent_reference: "parentReference",
    quota: "quota",
    share_point_ids: "sharePointIds",
    system: "system",
    web_url: "webUrl",
}

mg::derived_from! { Drive: super::BaseItem, super::Entity }

impl Drive {
    /// `activities`: many [`ItemActivityOld`](super::ItemActivityOld).
    pub const ACTIVITIES: mg::Nav<Drive, Vec<super::ItemActivityOld>> = mg::Nav::new(
        "activities",
    );
    /// `bundles`: many [`DriveItem`](super::DriveItem).
    pub const BUNDLES: mg::Nav<Drive, Vec<super::DriveItem>> = mg::Nav::new("bundles");
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<Drive, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `following`: many [`DriveItem`](super::DriveItem).
    pub const FOLLOWING: mg::Nav<Drive, Vec<super::DriveItem>> = mg::Nav::new(
        "following",
    );
    /// `items`: many [`DriveItem`](super::DriveItem).
    pub const ITEMS: mg::Nav<Drive, Vec<super::DriveItem>> = mg::Nav::new("items");
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<Drive, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `list`: [`List`](super::List).
    pub const LIST: mg::Nav<Drive, super::List> = mg::Nav::new("list");
    /// `root`: [`DriveItem`](super::DriveItem).
    pub const ROOT: mg::Nav<Drive, super::DriveItem> = mg::Nav::new("root");
    /// `special`: many [`DriveItem`](super::DriveItem).
    pub const SPECIAL: mg::Nav<Drive, Vec<super::DriveItem>> = mg::Nav::new("special");
}
