// @generated
use crate::mg;

/// Complex type `microsoft.graph.appIdentity`.
pub struct AppIdentity {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `servicePrincipalId`.
    pub service_principal_id: mg::Field<String>,
    /// `servicePrincipalName`.
    pub service_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppIdentity: "microsoft.graph.appIdentity", complex;
    app_id: "appId",
    display_name: "displayName",
    service_principal_id: "servicePrincipalId",
    service_principal_name: "servicePrincipalName",
}
