// @generated
use crate::{mg, models};

/// Requests on one [`UserProtectionScopeContainer`](models::UserProtectionScopeContainer): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.me().data_security_and_governance().protection_scopes()`.
#[derive(Clone, Debug)]
pub struct UserProtectionScopeContainerResource(
    mg::One<models::UserProtectionScopeContainer>,
);

mg::builder! { UserProtectionScopeContainerResource: mg::One<models::UserProtectionScopeContainer> }

impl UserProtectionScopeContainerResource {
    /// `POST …/compute`.
    ///
    /// Returns a page of [`PolicyUserScope`](models::PolicyUserScope).
    ///
    /// Least privileged permission: `ProtectionScopes.Compute.User` (delegated, application).
    #[inline]
    pub fn compute(
        &self,
        parameters: Compute,
    ) -> mg::Request<mg::Page<models::PolicyUserScope>> {
        self.raw().action_with("compute", &parameters)
    }
}

/// Parameters of [`UserProtectionScopeContainerResource::compute`].
pub struct Compute {
    /// `activities`.
    pub activities: mg::Field<mg::Flags<models::UserActivityTypes>>,
    /// `deviceMetadata`.
    pub device_metadata: mg::Field<mg::Boxed<models::DeviceMetadata>>,
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
    integrated_app_metadata: "integratedAppMetadata",
    locations: "locations",
    pivot_on: "pivotOn",
}
