// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recycleBinItem`, an open entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/recyclebinitem?view=graph-rest-beta>
    RecycleBinItem "microsoft.graph.recycleBinItem" "entity open" : super::BaseItem;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `deletedFromLocation`: String
    deleted_from_location "deletedFromLocation": String,
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
    /// `size`: Int64
    size "size": i64,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { RecycleBinItem: super::BaseItem, super::Entity }

impl RecycleBinItem {
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<RecycleBinItem, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<RecycleBinItem, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}
