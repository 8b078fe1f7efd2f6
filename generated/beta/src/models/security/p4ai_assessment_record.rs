// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.p4aiAssessmentRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    P4aiAssessmentRecord "microsoft.graph.security.p4aiAssessmentRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { P4aiAssessmentRecord: super::AuditData }
