// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.onPremisesFileShareScannerDLPAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OnPremisesFileShareScannerDlpAuditRecord "microsoft.graph.security.onPremisesFileShareScannerDLPAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OnPremisesFileShareScannerDlpAuditRecord: super::AuditData }
