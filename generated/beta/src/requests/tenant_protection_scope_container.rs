// @generated
use crate::{mg, models};

/// Requests on one [`TenantProtectionScopeContainer`](models::TenantProtectionScopeContainer):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.security().data_security_and_governance().protection_scopes()`.
#[derive(Clone, Debug)]
pub struct TenantProtectionScopeContainerResource(
    mg::One<models::TenantProtectionScopeContainer>,
);

mg::builder! { TenantProtectionScopeContainerResource: mg::One<models::TenantProtectionScopeContainer> }

impl TenantProtectionScopeContainerResource {
    /// `POST …/compute`.
    ///
    /// Returns a page of [`PolicyTenantScope`](models::PolicyTenantScope).
    ///
    /// Least privileged permission: `ProtectionScopes.Compute.All` (delegated, application).
    #[inline]
    pub fn compute(
        &self,
        parameters: Compute,
    ) -> mg::Request<mg::Page<models::PolicyTenantScope>> {
        self.raw().action_with("compute", &parameters)
    }
}

/// Parameters of [`TenantProtectionScopeContainerResource::compute`].
pub struct Compute {
    /// `activities`.
    pub activities: mg::Field<mg::Flags<models::UserActivityTypes>>,
    /// `deviceMetadata`.
    pub device_metadata: mg::Field<mg::Boxed<models::DeviceMetadata>>,
    /// `evaluationScope`.
    pub evaluation_scope: mg::Field<mg::Boxed<models::EvaluationScope>>,
    /// `integratedAppMetadata`.
    pub integrated_app_metadata: mg::Field<
        mg::Boxed<models::IntegratedApplicationMetadata>,
    >,
    /// `locations`.
    pub locations: mg::Field<Vec<models::PolicyLocation>>,
    /// `pivotOn`.
    pub pivot_on: mg::Field<mg::Open<models::PolicyPivotProperty>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Compute: "microsoft.graph.compute", parameters;
    activities: "activities",
    device_metadata: "deviceMetadata",
    evaluation_scope: "evaluationScope",
    integrated_app_metadata: "integratedAppMetadata",
    locations: "locations",
    pivot_on: "pivotOn",
}
