// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharepointIds`, a complex type.
    SharepointIds "microsoft.graph.sharepointIds" "complex";
    /// `listId`: String
    list_id "listId": String,
    /// `listItemId`: String
    list_item_id "listItemId": String,
    /// `listItemUniqueId`: String
    list_item_unique_id "listItemUniqueId": String,
    /// `siteId`: String
    site_id "siteId": String,
    /// `siteUrl`: String
    site_url "siteUrl": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `webId`: String
    web_id "webId": String,
}
