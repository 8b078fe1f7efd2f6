// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.onPremisesScannerDlpAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    OnPremisesScannerDlpAuditRecord "microsoft.graph.security.onPremisesScannerDlpAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OnPremisesScannerDlpAuditRecord: super::AuditData }
