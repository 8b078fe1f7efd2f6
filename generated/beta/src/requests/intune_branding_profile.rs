// @generated
use crate::{mg, models, requests};

/// Requests on one [`IntuneBrandingProfile`](models::IntuneBrandingProfile): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().intune_branding_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct IntuneBrandingProfileResource(mg::One<models::IntuneBrandingProfile>);

mg::builder! { IntuneBrandingProfileResource: mg::One<models::IntuneBrandingProfile> }

impl IntuneBrandingProfileResource {
    /// `…/assignments`: many
    /// [`IntuneBrandingProfileAssignment`](models::IntuneBrandingProfileAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::intune_branding_profile_assignment::IntuneBrandingProfileAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`IntuneBrandingProfile`](models::IntuneBrandingProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().intune_branding_profiles()`.
pub type IntuneBrandingProfileCollection = mg::Many<
    models::IntuneBrandingProfile,
    IntuneBrandingProfileResource,
>;

/// Parameters of [`IntuneBrandingProfileResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::IntuneBrandingProfileAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}
