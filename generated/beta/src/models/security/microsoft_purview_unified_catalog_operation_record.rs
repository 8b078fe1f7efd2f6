// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftPurviewUnifiedCatalogOperationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftPurviewUnifiedCatalogOperationRecord "microsoft.graph.security.microsoftPurviewUnifiedCatalogOperationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftPurviewUnifiedCatalogOperationRecord: super::AuditData }
