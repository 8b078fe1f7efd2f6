// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recycleBin`, an open entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/recyclebin?view=graph-rest-beta>
    RecycleBin "microsoft.graph.recycleBin" "entity open" : super::BaseItem;
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
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `settings`: recycleBinSettings
    settings "settings": mg::Boxed<super::RecycleBinSettings>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { RecycleBin: super::BaseItem, super::Entity }

impl RecycleBin {
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<RecycleBin, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `items`: many `recycleBinItem`, contained
    pub const ITEMS: mg::Nav<RecycleBin, Vec<super::RecycleBinItem>> = mg::Nav::new(
        "items",
    );
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<RecycleBin, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}
