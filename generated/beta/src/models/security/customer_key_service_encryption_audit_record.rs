// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.customerKeyServiceEncryptionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CustomerKeyServiceEncryptionAuditRecord "microsoft.graph.security.customerKeyServiceEncryptionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CustomerKeyServiceEncryptionAuditRecord: super::AuditData }
