// @generated
use crate::mg;

/// Open complex type `microsoft.graph.communicationsUserIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct CommunicationsUserIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
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
    CommunicationsUserIdentity: "microsoft.graph.communicationsUserIdentity", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
    tenant_id: "tenantId",
}

mg::derived_from! { CommunicationsUserIdentity: super::Identity }
