// @generated
use crate::mg;

/// Complex type `microsoft.graph.authorizationSystemInfo`.
pub struct AuthorizationSystemInfo {
    /// `authorizationSystemType`.
    pub authorization_system_type: mg::Field<mg::Open<super::AuthorizationSystemType>>,
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
    AuthorizationSystemInfo: "microsoft.graph.authorizationSystemInfo", complex;
    authorization_system_type: "authorizationSystemType",
    display_name: "displayName",
    id: "id",
}
