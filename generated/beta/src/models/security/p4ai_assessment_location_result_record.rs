// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.p4aiAssessmentLocationResultRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    P4aiAssessmentLocationResultRecord "microsoft.graph.security.p4aiAssessmentLocationResultRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { P4aiAssessmentLocationResultRecord: super::AuditData }
