// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.tenantProtectionScopeContainer`, by its URL.
    ///
    /// For example `/security/dataSecurityAndGovernance/protectionScopes`.
    TenantProtectionScopeContainerResource(mg::One<models::TenantProtectionScopeContainer>)
}

impl TenantProtectionScopeContainerResource {
    /// `POST …/compute`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ProtectionScopes.Compute.All** | **ProtectionScopes.Compute.All** |
    #[inline]
    pub fn compute(
        &self,
        parameters: Compute,
    ) -> mg::Request<mg::Page<models::PolicyTenantScope>> {
        mg::Path::action_with(self, "compute", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.compute`.
    Compute "microsoft.graph.compute" "parameters";
    /// `activities`: userActivityTypes
    activities "activities": mg::Flags<models::UserActivityTypes>,
    /// `deviceMetadata`: deviceMetadata
    device_metadata "deviceMetadata": mg::Boxed<models::DeviceMetadata>,
    /// `evaluationScope`: evaluationScope
    evaluation_scope "evaluationScope": mg::Boxed<models::EvaluationScope>,
    /// `integratedAppMetadata`: integratedApplicationMetadata
    integrated_app_metadata "integratedAppMetadata": mg::Boxed<models::IntegratedApplicationMetadata>,
    /// `locations`: Collection(policyLocation)
    locations "locations": Vec<models::PolicyLocation>,
    /// `pivotOn`: policyPivotProperty
    pivot_on "pivotOn": mg::Open<models::PolicyPivotProperty>,
}
