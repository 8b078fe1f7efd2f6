// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerPlatformAdministratorActivityRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerPlatformAdministratorActivityRecord "microsoft.graph.security.powerPlatformAdministratorActivityRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerPlatformAdministratorActivityRecord: super::AuditData }
