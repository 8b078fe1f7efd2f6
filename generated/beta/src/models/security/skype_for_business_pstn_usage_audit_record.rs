// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.skypeForBusinessPSTNUsageAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SkypeForBusinessPstnUsageAuditRecord "microsoft.graph.security.skypeForBusinessPSTNUsageAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SkypeForBusinessPstnUsageAuditRecord: super::AuditData }
