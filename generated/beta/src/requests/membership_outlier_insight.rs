// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.membershipOutlierInsight`, by its URL.
    MembershipOutlierInsightResource(mg::One<models::MembershipOutlierInsight>)
}

impl MembershipOutlierInsightResource {
    /// `…/container`: `directoryObject`
    #[inline]
    pub fn container(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "container")
    }

    /// `…/lastModifiedBy`: `user`
    #[inline]
    pub fn last_modified_by(&self) -> requests::user::UserResource {
        mg::to(self, "lastModifiedBy")
    }

    /// `…/member`: `directoryObject`
    #[inline]
    pub fn member(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "member")
    }
}

/// A collection of `microsoft.graph.membershipOutlierInsight`, by its URL.
pub type MembershipOutlierInsightCollection = mg::Many<
    models::MembershipOutlierInsight,
    MembershipOutlierInsightResource,
>;
