// @generated
use crate::mg;

/// Complex type `microsoft.graph.appListItem`.
pub struct AppListItem {
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
    AppListItem: "microsoft.graph.appListItem", complex, family AppListItemKind;
    app_id: "appId",
    app_store_url: "appStoreUrl",
    name: "name" required,
    publisher: "publisher",
}

/// The types derived from [`AppListItem`].
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
