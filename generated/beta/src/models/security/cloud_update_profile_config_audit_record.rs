// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cloudUpdateProfileConfigAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CloudUpdateProfileConfigAuditRecord "microsoft.graph.security.cloudUpdateProfileConfigAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CloudUpdateProfileConfigAuditRecord: super::AuditData }
