// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleAppListItem`, a complex type derived from `microsoft.graph.appListItem`.
    AppleAppListItem "microsoft.graph.appleAppListItem" "complex" : super::AppListItem;
    /// `appId`: String
    app_id "appId": String,
    /// `appStoreUrl`: String
    app_store_url "appStoreUrl": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `publisher`: String
    publisher "publisher": String,
}

mg::derived_from! { AppleAppListItem: super::AppListItem }
