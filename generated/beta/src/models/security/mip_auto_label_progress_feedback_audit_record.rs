// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelProgressFeedbackAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelProgressFeedbackAuditRecord "microsoft.graph.security.mipAutoLabelProgressFeedbackAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelProgressFeedbackAuditRecord: super::AuditData }
