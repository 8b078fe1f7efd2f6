// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftPurviewDataCatalogOperationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftPurviewDataCatalogOperationRecord "microsoft.graph.security.microsoftPurviewDataCatalogOperationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftPurviewDataCatalogOperationRecord: super::AuditData }
