// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.onDemandSharePointClassificationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OnDemandSharePointClassificationAuditRecord "microsoft.graph.security.onDemandSharePointClassificationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OnDemandSharePointClassificationAuditRecord: super::AuditData }
