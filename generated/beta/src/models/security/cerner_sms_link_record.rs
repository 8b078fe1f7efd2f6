// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cernerSMSLinkRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    CernerSmsLinkRecord "microsoft.graph.security.cernerSMSLinkRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CernerSmsLinkRecord: super::AuditData }
