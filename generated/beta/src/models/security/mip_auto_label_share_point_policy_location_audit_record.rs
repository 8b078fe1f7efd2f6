// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelSharePointPolicyLocationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelSharePointPolicyLocationAuditRecord "microsoft.graph.security.mipAutoLabelSharePointPolicyLocationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelSharePointPolicyLocationAuditRecord: super::AuditData }
