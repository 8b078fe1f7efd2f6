// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPSharePointClassificationCdpRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpSharePointClassificationCdpRecord "microsoft.graph.security.complianceDLPSharePointClassificationCdpRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpSharePointClassificationCdpRecord: super::AuditData }
