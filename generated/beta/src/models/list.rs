// @generated
use crate::mg;

/// Entity type [`microsoft.graph.list`][reference], derived from [`BaseItem`](super::BaseItem).
///
/// Requests: [`ListCollection`](crate::requests::list::ListCollection), for example
/// `graph.sites().id(id).lists()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-beta
pub struct List {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `eTag`.
    pub e_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `itemCount`.
    pub item_count: mg::Field<i32>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `list`.
    pub list: mg::Field<mg::Boxed<super::ListInfo>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `sharepointIds`.
    pub sharepoint_ids: mg::Field<mg::Boxed<super::SharepointIds>>,
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
    List: "microsoft.graph.list", entity, base super::BaseItem;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName",
    e_tag: "eTag",
    id: "id" key required,
    item_count: "itemCount",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    list: "list",
    name: "name",
    parent_reference: "parentReference",
    sharepoint_ids: "sharepointIds",
    system: "system",
    web_url: "webUrl",
}

mg::derived_from! { List: super::BaseItem, super::Entity }

impl List {
    /// `activities`: many [`ItemActivityOld`](super::ItemActivityOld).
    pub const ACTIVITIES: mg::Nav<List, Vec<super::ItemActivityOld>> = mg::Nav::new(
        "activities",
    );
    /// `columns`: many [`ColumnDefinition`](super::ColumnDefinition).
    pub const COLUMNS: mg::Nav<List, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columns",
    );
    /// `contentTypes`: many [`ContentType`](super::ContentType).
    pub const CONTENT_TYPES: mg::Nav<List, Vec<super::ContentType>> = mg::Nav::new(
        "contentTypes",
    );
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<List, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `drive`: [`Drive`](super::Drive).
    pub const DRIVE: mg::Nav<List, super::Drive> = mg::Nav::new("drive");
    /// `items`: many [`ListItem`](super::ListItem).
    pub const ITEMS: mg::Nav<List, Vec<super::ListItem>> = mg::Nav::new("items");
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<List, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `operations`: many [`RichLongRunningOperation`](super::RichLongRunningOperation).
    pub const OPERATIONS: mg::Nav<List, Vec<super::RichLongRunningOperation>> = mg::Nav::new(
        "operations",
    );
    /// `permissions`: many [`Permission`](super::Permission).
    pub const PERMISSIONS: mg::Nav<List, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `subscriptions`: many [`Subscription`](super::Subscription).
    pub const SUBSCRIPTIONS: mg::Nav<List, Vec<super::Subscription>> = mg::Nav::new(
        "subscriptions",
    );
}
