// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerDelegatedScopeAppSetting`, a complex type.
    AndroidDeviceOwnerDelegatedScopeAppSetting "microsoft.graph.androidDeviceOwnerDelegatedScopeAppSetting" "complex";
    /// `appDetail`: appListItem, not null
    app_detail "appDetail" "r": mg::Boxed<super::AppListItem>,
    /// `appScopes`: Collection(androidDeviceOwnerDelegatedAppScopeType), items not null
    app_scopes "appScopes" "r": Vec<mg::Open<super::AndroidDeviceOwnerDelegatedAppScopeType>>,
}
