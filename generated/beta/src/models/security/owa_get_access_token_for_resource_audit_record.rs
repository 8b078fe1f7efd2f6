// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.owaGetAccessTokenForResourceAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OwaGetAccessTokenForResourceAuditRecord "microsoft.graph.security.owaGetAccessTokenForResourceAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OwaGetAccessTokenForResourceAuditRecord: super::AuditData }
