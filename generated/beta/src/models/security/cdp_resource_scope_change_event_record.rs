// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpResourceScopeChangeEventRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpResourceScopeChangeEventRecord "microsoft.graph.security.cdpResourceScopeChangeEventRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpResourceScopeChangeEventRecord: super::AuditData }
