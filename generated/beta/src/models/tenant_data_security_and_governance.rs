// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantDataSecurityAndGovernance`, an entity type derived from `microsoft.graph.dataSecurityAndGovernance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantdatasecurityandgovernance?view=graph-rest-beta>
    TenantDataSecurityAndGovernance "microsoft.graph.tenantDataSecurityAndGovernance" "entity" : super::DataSecurityAndGovernance;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TenantDataSecurityAndGovernance: super::DataSecurityAndGovernance, super::Entity }

impl TenantDataSecurityAndGovernance {
    /// `policyFiles`: many `policyFile`, contained
    pub const POLICY_FILES: mg::Nav<
        TenantDataSecurityAndGovernance,
        Vec<super::PolicyFile>,
    > = mg::Nav::new("policyFiles");
    /// `protectionScopes`: `tenantProtectionScopeContainer`, contained
    pub const PROTECTION_SCOPES: mg::Nav<
        TenantDataSecurityAndGovernance,
        super::TenantProtectionScopeContainer,
    > = mg::Nav::new("protectionScopes");
    /// `sensitivityLabels`: many `sensitivityLabel`, contained
    pub const SENSITIVITY_LABELS: mg::Nav<
        TenantDataSecurityAndGovernance,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
