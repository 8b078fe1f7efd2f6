// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpOcrBillingRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpOcrBillingRecord "microsoft.graph.security.cdpOcrBillingRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpOcrBillingRecord: super::AuditData }
