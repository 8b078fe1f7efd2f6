// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.skypeForBusinessUsersBlockedAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SkypeForBusinessUsersBlockedAuditRecord "microsoft.graph.security.skypeForBusinessUsersBlockedAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SkypeForBusinessUsersBlockedAuditRecord: super::AuditData }
