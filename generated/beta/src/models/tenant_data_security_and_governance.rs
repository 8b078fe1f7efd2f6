// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantDataSecurityAndGovernance`][reference], derived from
/// [`DataSecurityAndGovernance`](super::DataSecurityAndGovernance).
///
/// Requests: [`TenantDataSecurityAndGovernanceResource`], for example
/// `graph.security().data_security_and_governance()`.
///
/// Operations: `process_content`, `process_content_async`.
///
/// [`TenantDataSecurityAndGovernanceResource`]: crate::requests::tenant_data_security_and_governance::TenantDataSecurityAndGovernanceResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantdatasecurityandgovernance?view=graph-rest-beta
pub struct TenantDataSecurityAndGovernance {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantDataSecurityAndGovernance: "microsoft.graph.tenantDataSecurityAndGovernance", entity, base super::DataSecurityAndGovernance;
    id: "id" key required,
}

mg::derived_from! { TenantDataSecurityAndGovernance: super::DataSecurityAndGovernance, super::Entity }

impl TenantDataSecurityAndGovernance {
    /// `policyFiles`: many [`PolicyFile`](super::PolicyFile).
    pub const POLICY_FILES: mg::Nav<
        TenantDataSecurityAndGovernance,
        Vec<super::PolicyFile>,
    > = mg::Nav::new("policyFiles");
    /// `protectionScopes`:
    /// [`TenantProtectionScopeContainer`](super::TenantProtectionScopeContainer).
    pub const PROTECTION_SCOPES: mg::Nav<
        TenantDataSecurityAndGovernance,
        super::TenantProtectionScopeContainer,
    > = mg::Nav::new("protectionScopes");
    /// `sensitivityLabels`: many [`SensitivityLabel`](super::SensitivityLabel).
    pub const SENSITIVITY_LABELS: mg::Nav<
        TenantDataSecurityAndGovernance,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
