// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.connectedAIAppInteractionAuditRecord`, derived from
/// [`AuditData`](super::AuditData).
pub struct ConnectedAiAppInteractionAuditRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectedAiAppInteractionAuditRecord: "microsoft.graph.security.connectedAIAppInteractionAuditRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { ConnectedAiAppInteractionAuditRecord: super::AuditData }
