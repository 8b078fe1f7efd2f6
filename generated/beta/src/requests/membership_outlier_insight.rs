// @generated
use crate::{mg, models, requests};

/// Requests on one [`MembershipOutlierInsight`](models::MembershipOutlierInsight): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .access_reviews()
///     .decisions()
///     .id(id)
///     .insights()
///     .id(id)
///     .cast_to_membership_outlier_insight()
/// ```
#[derive(Clone, Debug)]
pub struct MembershipOutlierInsightResource(mg::One<models::MembershipOutlierInsight>);

mg::builder! { MembershipOutlierInsightResource: mg::One<models::MembershipOutlierInsight> }

impl MembershipOutlierInsightResource {
    /// `…/container`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn container(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "container")
    }

    /// `…/lastModifiedBy`: [`User`](models::User).
    #[inline]
    pub fn last_modified_by(&self) -> requests::user::UserResource {
        mg::navigate(self, "lastModifiedBy")
    }

    /// `…/member`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn member(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "member")
    }
}

/// Requests on a collection of [`MembershipOutlierInsight`](models::MembershipOutlierInsight):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .access_reviews()
///     .decisions()
///     .id(id)
///     .insights()
///     .cast_to_membership_outlier_insight()
/// ```
pub type MembershipOutlierInsightCollection = mg::Many<
    models::MembershipOutlierInsight,
    MembershipOutlierInsightResource,
>;
