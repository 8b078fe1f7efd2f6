// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudLicensing.waitingMember`, by its URL.
    ///
    /// For example `/me/cloudLicensing/waitingMembers/{waitingMember-id}`.
    WaitingMemberResource(mg::One<models::cloud_licensing::WaitingMember>)
}

impl WaitingMemberResource {
    /// `…/allotment`: `microsoft.graph.cloudLicensing.allotment`
    #[inline]
    pub fn allotment(&self) -> requests::cloud_licensing::allotment::AllotmentResource {
        mg::to(self, "allotment")
    }

    /// `…/assignedTo`: `directoryObject`
    #[inline]
    pub fn assigned_to(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "assignedTo")
    }
}

/// A collection of `microsoft.graph.cloudLicensing.waitingMember`, by its URL.
///
/// For example `/me/cloudLicensing/waitingMembers`.
pub type WaitingMemberCollection = mg::Many<
    models::cloud_licensing::WaitingMember,
    WaitingMemberResource,
>;
