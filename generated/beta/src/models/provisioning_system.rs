// @generated
use crate::mg;

/// Open complex type `microsoft.graph.provisioningSystem`, derived from
/// [`Identity`](super::Identity).
pub struct ProvisioningSystem {
    /// `details`.
    pub details: mg::Field<mg::Boxed<super::DetailsInfo>>,
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
    ProvisioningSystem: "microsoft.graph.provisioningSystem", complex open, base super::Identity;
    details: "details",
    display_name: "displayName",
    id: "id",
}

mg::derived_from! { ProvisioningSystem: super::Identity }
