// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.browseQueryResponseItem`, a complex type.
    BrowseQueryResponseItem "microsoft.graph.browseQueryResponseItem" "complex";
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `itemKey`: String
    item_key "itemKey": String,
    /// `itemsCount`: Int32
    items_count "itemsCount": i32,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `sizeInBytes`: String
    size_in_bytes "sizeInBytes": String,
    /// `type`: browseQueryResponseItemType, not null
    type_ "type" "r": mg::Open<super::BrowseQueryResponseItemType>,
    /// `webUrl`: String
    web_url "webUrl": String,
}
