// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appListItem`, a complex type.
    AppListItem "microsoft.graph.appListItem" "complex" => AppListItemKind;
    /// `appId`: String
    app_id "appId": String,
    /// `appStoreUrl`: String
    app_store_url "appStoreUrl": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `publisher`: String
    publisher "publisher": String,
}

/// The types derived from `microsoft.graph.appListItem`.
#[non_exhaustive]
pub enum AppListItemKind {
    AppleAppListItem(Box<super::AppleAppListItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<AppListItem>),
}

mg::family! {
    AppListItem => AppListItemKind;
    AppleAppListItem(super::AppleAppListItem),
}
