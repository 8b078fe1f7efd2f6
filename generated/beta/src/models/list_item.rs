// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.listItem`, an entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/listitem?view=graph-rest-beta>
    ListItem "microsoft.graph.listItem" "entity" : super::BaseItem;
    /// `contentType`: contentTypeInfo
    content_type "contentType": mg::Boxed<super::ContentTypeInfo>,
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `sharepointIds`: sharepointIds
    sharepoint_ids "sharepointIds": mg::Boxed<super::SharepointIds>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { ListItem: super::BaseItem, super::Entity }

impl ListItem {
    /// `activities`: many `itemActivityOLD`, contained
    pub const ACTIVITIES: mg::Nav<ListItem, Vec<super::ItemActivityOld>> = mg::Nav::new(
        "activities",
    );
    /// `analytics`: `itemAnalytics`
    pub const ANALYTICS: mg::Nav<ListItem, super::ItemAnalytics> = mg::Nav::new(
        "analytics",
    );
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<ListItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `documentSetVersions`: many `documentSetVersion`, contained
    pub const DOCUMENT_SET_VERSIONS: mg::Nav<ListItem, Vec<super::DocumentSetVersion>> = mg::Nav::new(
        "documentSetVersions",
    );
    /// `driveItem`: `driveItem`, contained
    pub const DRIVE_ITEM: mg::Nav<ListItem, super::DriveItem> = mg::Nav::new(
        "driveItem",
    );
    /// `fields`: `fieldValueSet`, contained
    pub const FIELDS: mg::Nav<ListItem, super::FieldValueSet> = mg::Nav::new("fields");
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<ListItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `permissions`: many `permission`, contained
    pub const PERMISSIONS: mg::Nav<ListItem, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `versions`: many `listItemVersion`, contained
    pub const VERSIONS: mg::Nav<ListItem, Vec<super::ListItemVersion>> = mg::Nav::new(
        "versions",
    );
}
