// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.organizationalDataInM365AuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OrganizationalDataInM365AuditRecord "microsoft.graph.security.organizationalDataInM365AuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OrganizationalDataInM365AuditRecord: super::AuditData }
