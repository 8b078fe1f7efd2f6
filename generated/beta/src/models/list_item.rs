// @generated
use crate::mg;

/// Entity type [`microsoft.graph.listItem`][reference], derived from [`BaseItem`](super::BaseItem).
///
/// Requests: [`ListItemCollection`](crate::requests::list_item::ListItemCollection), for example
/// `graph.drive().list_().items()`.
///
/// Operations: `create_link`, `get_activities_by_interval`, `delta`, `delta_with`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/listitem?view=graph-rest-beta
pub struct ListItem {
    /// `contentType`.
    pub content_type: mg::Field<mg::Boxed<super::ContentTypeInfo>>,
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
    /// `sharepointIds`.
    pub sharepoint_ids: mg::Field<mg::Boxed<super::SharepointIds>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ListItem: "microsoft.graph.listItem", entity, base super::BaseItem;
    content_type: "contentType",
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    deleted: "deleted",
    description: "description",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    parent_reference: "parentReference",
    sharepoint_ids: "sharepointIds",
    web_url: "webUrl",
}

mg::derived_from! { ListItem: super::BaseItem, super::Entity }

impl ListItem {
    /// `activities`: many [`ItemActivityOld`](super::ItemActivityOld).
    pub const ACTIVITIES: mg::Nav<ListItem, Vec<super::ItemActivityOld>> = mg::Nav::new(
        "activities",
    );
    /// `analytics`: [`ItemAnalytics`](super::ItemAnalytics).
    pub const ANALYTICS: mg::Nav<ListItem, super::ItemAnalytics> = mg::Nav::new(
        "analytics",
    );
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<ListItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `documentSetVersions`: many [`DocumentSetVersion`](super::DocumentSetVersion).
    pub const DOCUMENT_SET_VERSIONS: mg::Nav<ListItem, Vec<super::DocumentSetVersion>> = mg::Nav::new(
        "documentSetVersions",
    );
    /// `driveItem`: [`DriveItem`](super::DriveItem).
    pub const DRIVE_ITEM: mg::Nav<ListItem, super::DriveItem> = mg::Nav::new(
        "driveItem",
    );
    /// `fields`: [`FieldValueSet`](super::FieldValueSet).
    pub const FIELDS: mg::Nav<ListItem, super::FieldValueSet> = mg::Nav::new("fields");
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<ListItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `permissions`: many [`Permission`](super::Permission).
    pub const PERMISSIONS: mg::Nav<ListItem, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `versions`: many [`ListItemVersion`](super::ListItemVersion).
    pub const VERSIONS: mg::Nav<ListItem, Vec<super::ListItemVersion>> = mg::Nav::new(
        "versions",
    );
}
