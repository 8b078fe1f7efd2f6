// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.officeNativeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OfficeNativeAuditRecord "microsoft.graph.security.officeNativeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OfficeNativeAuditRecord: super::AuditData }
