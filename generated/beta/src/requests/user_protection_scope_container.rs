// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.userProtectionScopeContainer`, by its URL.
    ///
    /// For example `/me/dataSecurityAndGovernance/protectionScopes`.
    UserProtectionScopeContainerResource(mg::One<models::UserProtectionScopeContainer>)
}

impl UserProtectionScopeContainerResource {
    /// `POST …/compute`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ProtectionScopes.Compute.User**, ProtectionScopes.Compute.All | **ProtectionScopes.Compute.User**, ProtectionScopes.Compute.All |
    #[inline]
    pub fn compute(
        &self,
        parameters: Compute,
    ) -> mg::Request<mg::Page<models::PolicyUserScope>> {
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
    /// `integratedAppMetadata`: integratedApplicationMetadata
    integrated_app_metadata "integratedAppMetadata": mg::Boxed<models::IntegratedApplicationMetadata>,
    /// `locations`: Collection(policyLocation)
    locations "locations": Vec<models::PolicyLocation>,
    /// `pivotOn`: policyPivotProperty
    pivot_on "pivotOn": mg::Open<models::PolicyPivotProperty>,
}
