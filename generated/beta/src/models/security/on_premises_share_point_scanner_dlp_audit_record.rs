// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.onPremisesSharePointScannerDLPAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OnPremisesSharePointScannerDlpAuditRecord "microsoft.graph.security.onPremisesSharePointScannerDLPAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OnPremisesSharePointScannerDlpAuditRecord: super::AuditData }
