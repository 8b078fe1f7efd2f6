// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.p4aiAssessmentFabricScannerRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    P4aiAssessmentFabricScannerRecord "microsoft.graph.security.p4aiAssessmentFabricScannerRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { P4aiAssessmentFabricScannerRecord: super::AuditData }
