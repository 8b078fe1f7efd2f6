// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.recycleBinItem`][reference], derived from
/// [`BaseItem`](super::BaseItem).
///
/// Requests:
/// [`RecycleBinItemCollection`](crate::requests::recycle_bin_item::RecycleBinItemCollection), for
/// example `graph.sites().id(id).recycle_bin().items()`.
///
/// Operations: `delete_`, `restore`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/recyclebinitem?view=graph-rest-beta
pub struct RecycleBinItem {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedFromLocation`.
    pub deleted_from_location: mg::Field<String>,
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
    /// `size`.
    pub size: mg::Field<i64>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecycleBinItem: "microsoft.graph.recycleBinItem", entity open, base super::BaseItem;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    deleted_date_time: "deletedDateTime",
    deleted_from_location: "deletedFromLocation",
    description: "description",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    parent_reference: "parentReference",
    size: "size",
    web_url: "webUrl",
}

mg::derived_from! { RecycleBinItem: super::BaseItem, super::Entity }

impl RecycleBinItem {
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<RecycleBinItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<RecycleBinItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}
