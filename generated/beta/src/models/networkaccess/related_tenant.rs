// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedTenant`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedTenant {
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedTenant: "microsoft.graph.networkaccess.relatedTenant", complex, base super::RelatedResource;
    tenant_id: "tenantId" required,
}

mg::derived_from! { RelatedTenant: super::RelatedResource }
