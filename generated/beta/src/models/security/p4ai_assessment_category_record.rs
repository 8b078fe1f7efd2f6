// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.p4aiAssessmentCategoryRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    P4aiAssessmentCategoryRecord "microsoft.graph.security.p4aiAssessmentCategoryRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { P4aiAssessmentCategoryRecord: super::AuditData }
