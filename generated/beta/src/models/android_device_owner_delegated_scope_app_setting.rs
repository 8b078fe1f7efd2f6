// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerDelegatedScopeAppSetting`.
pub struct AndroidDeviceOwnerDelegatedScopeAppSetting {
    /// `appDetail`. Never null.
    pub app_detail: mg::Field<mg::Boxed<super::AppListItem>>,
    /// `appScopes`.
    pub app_scopes: mg::Field<
        Vec<mg::Open<super::AndroidDeviceOwnerDelegatedAppScopeType>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerDelegatedScopeAppSetting: "microsoft.graph.androidDeviceOwnerDelegatedScopeAppSetting", complex;
    app_detail: "appDetail" required,
    app_scopes: "appScopes" required,
}
