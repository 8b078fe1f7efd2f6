// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`GroupCloudLicensing`](models::cloud_licensing::GroupCloudLicensing), and the methods below.
///
/// For example `graph.groups().id(id).cloud_licensing()`.
#[derive(Clone, Debug)]
pub struct GroupCloudLicensingResource(
    mg::One<models::cloud_licensing::GroupCloudLicensing>,
);

mg::builder! { GroupCloudLicensingResource: mg::One<models::cloud_licensing::GroupCloudLicensing> }

impl GroupCloudLicensingResource {
    /// `…/assignments`: many [`Assignment`](models::cloud_licensing::Assignment).
    ///
    /// Least privileged permission to read: `AgentIdUser.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/usageRights`: many [`UsageRight`](models::cloud_licensing::UsageRight).
    ///
    /// Least privileged permission to read: `AgentIdUser.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn usage_rights(
        &self,
    ) -> requests::cloud_licensing::usage_right::UsageRightCollection {
        mg::navigate(self, "usageRights")
    }
}
