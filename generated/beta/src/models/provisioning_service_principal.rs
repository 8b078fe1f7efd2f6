// @generated
use crate::mg;

/// Open complex type `microsoft.graph.provisioningServicePrincipal`, derived from
/// [`Identity`](super::Identity).
pub struct ProvisioningServicePrincipal {
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
    ProvisioningServicePrincipal: "microsoft.graph.provisioningServicePrincipal", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
}

mg::derived_from! { ProvisioningServicePrincipal: super::Identity }
