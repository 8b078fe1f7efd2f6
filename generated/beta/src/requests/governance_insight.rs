// @generated
use crate::{mg, models, requests};

/// Requests on one [`GovernanceInsight`](models::GovernanceInsight): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.identity_governance().access_reviews().decisions().id(id).insights().id(id)`.
#[derive(Clone, Debug)]
pub struct GovernanceInsightResource(mg::One<models::GovernanceInsight>);

mg::builder! { GovernanceInsightResource: mg::One<models::GovernanceInsight> }

impl GovernanceInsightResource {
    /// `…/microsoft.graph.membershipOutlierInsight`: cast to
    /// [`MembershipOutlierInsight`](models::MembershipOutlierInsight).
    #[doc(alias = "microsoft.graph.membershipOutlierInsight")]
    #[inline]
    pub fn cast_to_membership_outlier_insight(
        &self,
    ) -> requests::membership_outlier_insight::MembershipOutlierInsightResource {
        mg::navigate(self, "microsoft.graph.membershipOutlierInsight")
    }

    /// `…/microsoft.graph.userSignInInsight`: cast to
    /// [`UserSignInInsight`](models::UserSignInInsight).
    #[doc(alias = "microsoft.graph.userSignInInsight")]
    #[inline]
    pub fn cast_to_user_sign_in_insight(
        &self,
    ) -> requests::user_sign_in_insight::UserSignInInsightResource {
        mg::navigate(self, "microsoft.graph.userSignInInsight")
    }
}

/// Requests on a collection of [`GovernanceInsight`](models::GovernanceInsight): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_governance().access_reviews().decisions().id(id).insights()`.
#[derive(Clone, Debug)]
pub struct GovernanceInsightCollection(
    mg::Many<models::GovernanceInsight, GovernanceInsightResource>,
);

mg::builder! { GovernanceInsightCollection: mg::Many<models::GovernanceInsight, GovernanceInsightResource> }

impl GovernanceInsightCollection {
    /// `…/microsoft.graph.membershipOutlierInsight`: the members that are
    /// [`MembershipOutlierInsight`](models::MembershipOutlierInsight).
    #[doc(alias = "microsoft.graph.membershipOutlierInsight")]
    #[inline]
    pub fn cast_to_membership_outlier_insight(
        &self,
    ) -> requests::membership_outlier_insight::MembershipOutlierInsightCollection {
        mg::navigate(self, "microsoft.graph.membershipOutlierInsight")
    }

    /// `…/microsoft.graph.userSignInInsight`: the members that are
    /// [`UserSignInInsight`](models::UserSignInInsight).
    #[doc(alias = "microsoft.graph.userSignInInsight")]
    #[inline]
    pub fn cast_to_user_sign_in_insight(
        &self,
    ) -> requests::user_sign_in_insight::UserSignInInsightCollection {
        mg::navigate(self, "microsoft.graph.userSignInInsight")
    }
}
