// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.yammerUserHidingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    YammerUserHidingAuditRecord "microsoft.graph.security.yammerUserHidingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { YammerUserHidingAuditRecord: super::AuditData }
