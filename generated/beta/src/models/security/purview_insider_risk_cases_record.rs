// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.purviewInsiderRiskCasesRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PurviewInsiderRiskCasesRecord "microsoft.graph.security.purviewInsiderRiskCasesRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PurviewInsiderRiskCasesRecord: super::AuditData }
