// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.vfamUpdatePolicyAuditRecord`, derived from
/// [`AuditData`](super::AuditData).
pub struct VfamUpdatePolicyAuditRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VfamUpdatePolicyAuditRecord: "microsoft.graph.security.vfamUpdatePolicyAuditRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { VfamUpdatePolicyAuditRecord: super::AuditData }
