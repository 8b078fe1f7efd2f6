// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosSingleSignOnSettings`.
pub struct IosSingleSignOnSettings {
    /// `allowedAppsList`.
    pub allowed_apps_list: mg::Field<Vec<super::AppListItem>>,
    /// `allowedUrls`.
    pub allowed_urls: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `kerberosPrincipalName`.
    pub kerberos_principal_name: mg::Field<String>,
    /// `kerberosRealm`.
    pub kerberos_realm: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosSingleSignOnSettings: "microsoft.graph.iosSingleSignOnSettings", complex;
    allowed_apps_list: "allowedAppsList",
    allowed_urls: "allowedUrls",
    display_name: "displayName",
    kerberos_principal_name: "kerberosPrincipalName",
    kerberos_realm: "kerberosRealm",
}
