// @generated
use crate::mg;

/// Complex type `microsoft.graph.appleAppListItem`, derived from
/// [`AppListItem`](super::AppListItem).
pub struct AppleAppListItem {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appStoreUrl`.
    pub app_store_url: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppleAppListItem: "microsoft.graph.appleAppListItem", complex, base super::AppListItem;
    app_id: "appId",
    app_store_url: "appStoreUrl",
    name: "name" required,
    publisher: "publisher",
}

mg::derived_from! { AppleAppListItem: super::AppListItem }
