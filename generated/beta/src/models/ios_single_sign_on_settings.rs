// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosSingleSignOnSettings`, a complex type.
    IosSingleSignOnSettings "microsoft.graph.iosSingleSignOnSettings" "complex";
    /// `allowedAppsList`: Collection(appListItem)
    allowed_apps_list "allowedAppsList": Vec<super::AppListItem>,
    /// `allowedUrls`: Collection(String)
    allowed_urls "allowedUrls": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `kerberosPrincipalName`: String
    kerberos_principal_name "kerberosPrincipalName": String,
    /// `kerberosRealm`: String
    kerberos_realm "kerberosRealm": String,
}
