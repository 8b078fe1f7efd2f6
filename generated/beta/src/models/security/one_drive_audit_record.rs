// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.oneDriveAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OneDriveAuditRecord "microsoft.graph.security.oneDriveAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OneDriveAuditRecord: super::AuditData }
