// @generated
use crate::mg;

/// Open complex type `microsoft.graph.provisionedIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct ProvisionedIdentity {
    /// `details`.
    pub details: mg::Field<mg::Boxed<super::DetailsInfo>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `identityType`.
    pub identity_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisionedIdentity: "microsoft.graph.provisionedIdentity", complex open, base super::Identity;
    details: "details",
    display_name: "displayName",
    id: "id",
    identity_type: "identityType",
}

mg::derived_from! { ProvisionedIdentity: super::Identity }
