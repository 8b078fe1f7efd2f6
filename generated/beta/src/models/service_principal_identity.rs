// @generated
use crate::mg;

/// Open complex type `microsoft.graph.servicePrincipalIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct ServicePrincipalIdentity {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePrincipalIdentity: "microsoft.graph.servicePrincipalIdentity", complex open, base super::Identity;
    app_id: "appId",
    display_name: "displayName",
    id: "id",
}

mg::derived_from! { ServicePrincipalIdentity: super::Identity }
