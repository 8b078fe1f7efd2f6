// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.managedServicesAuditRecord`, derived from
/// [`AuditData`](super::AuditData).
pub struct ManagedServicesAuditRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedServicesAuditRecord: "microsoft.graph.security.managedServicesAuditRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { ManagedServicesAuditRecord: super::AuditData }
