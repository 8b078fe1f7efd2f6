// @generated
use crate::mg;

/// Open complex type `microsoft.graph.targetProvisionedIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct TargetProvisionedIdentity {
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
    TargetProvisionedIdentity: "microsoft.graph.targetProvisionedIdentity", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
}

mg::derived_from! { TargetProvisionedIdentity: super::Identity }
