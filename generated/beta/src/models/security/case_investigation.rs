// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseInvestigation`, a complex type derived from `microsoft.graph.security.auditData`.
    CaseInvestigation "microsoft.graph.security.caseInvestigation" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CaseInvestigation: super::AuditData }
