// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.list`, an entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-beta>
    List "microsoft.graph.list" "entity" : super::BaseItem;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `eTag`: String
    e_tag "eTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `itemCount`: Int32
    item_count "itemCount": i32,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `list`: listInfo
    list "list": mg::Boxed<super::ListInfo>,
    /// `name`: String
    name "name": String,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `sharepointIds`: sharepointIds
    sharepoint_ids "sharepointIds": mg::Boxed<super::SharepointIds>,
    /// `system`: systemFacet
    system "system": mg::Boxed<super::SystemFacet>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { List: super::BaseItem, super::Entity }

impl List {
    /// `activities`: many `itemActivityOLD`, contained
    pub const ACTIVITIES: mg::Nav<List, Vec<super::ItemActivityOld>> = mg::Nav::new(
        "activities",
    );
    /// `columns`: many `columnDefinition`, contained
    pub const COLUMNS: mg::Nav<List, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columns",
    );
    /// `contentTypes`: many `contentType`, contained
    pub const CONTENT_TYPES: mg::Nav<List, Vec<super::ContentType>> = mg::Nav::new(
        "contentTypes",
    );
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<List, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `drive`: `drive`, contained
    pub const DRIVE: mg::Nav<List, super::Drive> = mg::Nav::new("drive");
    /// `items`: many `listItem`, contained
    pub const ITEMS: mg::Nav<List, Vec<super::ListItem>> = mg::Nav::new("items");
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<List, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `operations`: many `richLongRunningOperation`, contained
    pub const OPERATIONS: mg::Nav<List, Vec<super::RichLongRunningOperation>> = mg::Nav::new(
        "operations",
    );
    /// `permissions`: many `permission`, contained
    pub const PERMISSIONS: mg::Nav<List, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `subscriptions`: many `subscription`, contained
    pub const SUBSCRIPTIONS: mg::Nav<List, Vec<super::Subscription>> = mg::Nav::new(
        "subscriptions",
    );
}
