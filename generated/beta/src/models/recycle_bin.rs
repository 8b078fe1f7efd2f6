// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.recycleBin`][reference], derived from
/// [`BaseItem`](super::BaseItem).
///
/// Requests: [`RecycleBinCollection`](crate::requests::recycle_bin::RecycleBinCollection), for
/// example `graph.sites().id(id).items().cast_to_recycle_bin()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/recyclebin?view=graph-rest-beta
pub struct RecycleBin {
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
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::RecycleBinSettings>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecycleBin: "microsoft.graph.recycleBin", entity open, base super::BaseItem;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    description: "description",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    parent_reference: "parentReference",
    settings: "settings",
    web_url: "webUrl",
}

mg::derived_from! { RecycleBin: super::BaseItem, super::Entity }

impl RecycleBin {
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<RecycleBin, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `items`: many [`RecycleBinItem`](super::RecycleBinItem).
    pub const ITEMS: mg::Nav<RecycleBin, Vec<super::RecycleBinItem>> = mg::Nav::new(
        "items",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<RecycleBin, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}
