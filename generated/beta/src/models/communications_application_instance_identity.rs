// @generated
use crate::mg;

/// Open complex type `microsoft.graph.communicationsApplicationInstanceIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct CommunicationsApplicationInstanceIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `hidden`.
    pub hidden: mg::Field<bool>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CommunicationsApplicationInstanceIdentity: "microsoft.graph.communicationsApplicationInstanceIdentity", complex open, base super::Identity;
    display_name: "displayName",
    hidden: "hidden",
    id: "id",
    tenant_id: "tenantId",
}

mg::derived_from! { CommunicationsApplicationInstanceIdentity: super::Identity }
