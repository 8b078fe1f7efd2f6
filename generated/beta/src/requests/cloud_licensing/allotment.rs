// @generated
use crate::{mg, models, requests};

/// Requests on one [`Allotment`](models::cloud_licensing::Allotment): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().cloud_licensing().allotments().id(id)`.
#[derive(Clone, Debug)]
pub struct AllotmentResource(mg::One<models::cloud_licensing::Allotment>);

mg::builder! { AllotmentResource: mg::One<models::cloud_licensing::Allotment> }

impl AllotmentResource {
    /// `…/assignments`: many [`Assignment`](models::cloud_licensing::Assignment).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_licensing::assignment::AssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/waitingMembers`: many [`WaitingMember`](models::cloud_licensing::WaitingMember).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn waiting_members(
        &self,
    ) -> requests::cloud_licensing::waiting_member::WaitingMemberCollection {
        mg::navigate(self, "waitingMembers")
    }
}

/// Requests on a collection of [`Allotment`](models::cloud_licensing::Allotment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.admin().cloud_licensing().allotments()`.
pub type AllotmentCollection = mg::Many<
    models::cloud_licensing::Allotment,
    AllotmentResource,
>;
