// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.peopleAdminSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PeopleAdminSettingsAuditRecord "microsoft.graph.security.peopleAdminSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PeopleAdminSettingsAuditRecord: super::AuditData }
