// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.criticalAssetManagementClassificationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CriticalAssetManagementClassificationRecord "microsoft.graph.security.criticalAssetManagementClassificationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CriticalAssetManagementClassificationRecord: super::AuditData }
