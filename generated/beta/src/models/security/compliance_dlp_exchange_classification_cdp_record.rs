// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPExchangeClassificationCdpRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpExchangeClassificationCdpRecord "microsoft.graph.security.complianceDLPExchangeClassificationCdpRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpExchangeClassificationCdpRecord: super::AuditData }
