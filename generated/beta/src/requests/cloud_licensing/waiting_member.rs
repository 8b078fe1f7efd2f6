// @generated
use crate::{mg, models, requests};

/// Requests on one [`WaitingMember`](models::cloud_licensing::WaitingMember): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().cloud_licensing().waiting_members().id(id)`.
#[derive(Clone, Debug)]
pub struct WaitingMemberResource(mg::One<models::cloud_licensing::WaitingMember>);

mg::builder! { WaitingMemberResource: mg::One<models::cloud_licensing::WaitingMember> }

impl WaitingMemberResource {
    /// `…/allotment`: [`Allotment`](models::cloud_licensing::Allotment).
    #[inline]
    pub fn allotment(&self) -> requests::cloud_licensing::allotment::AllotmentResource {
        mg::navigate(self, "allotment")
    }

    /// `…/assignedTo`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn assigned_to(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "assignedTo")
    }
}

/// Requests on a collection of [`WaitingMember`](models::cloud_licensing::WaitingMember): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().cloud_licensing().waiting_members()`.
pub type WaitingMemberCollection = mg::Many<
    models::cloud_licensing::WaitingMember,
    WaitingMemberResource,
>;
