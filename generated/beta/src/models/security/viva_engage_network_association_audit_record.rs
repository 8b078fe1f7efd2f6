// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaEngageNetworkAssociationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaEngageNetworkAssociationAuditRecord "microsoft.graph.security.vivaEngageNetworkAssociationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaEngageNetworkAssociationAuditRecord: super::AuditData }
