// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharepointIds`.
pub struct SharepointIds {
    /// `listId`.
    pub list_id: mg::Field<String>,
    /// `listItemId`.
    pub list_item_id: mg::Field<String>,
    /// `listItemUniqueId`.
    pub list_item_unique_id: mg::Field<String>,
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// `siteUrl`.
    pub site_url: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `webId`.
    pub web_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharepointIds: "microsoft.graph.sharepointIds", complex;
    list_id: "listId",
    list_item_id: "listItemId",
    list_item_unique_id: "listItemUniqueId",
    site_id: "siteId",
    site_url: "siteUrl",
    tenant_id: "tenantId",
    web_id: "webId",
}
