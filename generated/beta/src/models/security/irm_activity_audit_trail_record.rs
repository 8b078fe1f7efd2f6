// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.irmActivityAuditTrailRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    IrmActivityAuditTrailRecord "microsoft.graph.security.irmActivityAuditTrailRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { IrmActivityAuditTrailRecord: super::AuditData }
