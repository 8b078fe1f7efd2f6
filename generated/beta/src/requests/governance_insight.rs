// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.governanceInsight`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/decisions/{accessReviewInstanceDecisionItem-id}/insights/{governanceInsight-id}`.
    GovernanceInsightResource(mg::One<models::GovernanceInsight>)
}

impl GovernanceInsightResource {
    /// `…/microsoft.graph.membershipOutlierInsight`
    #[inline]
    pub fn as_membership_outlier_insight(
        &self,
    ) -> requests::membership_outlier_insight::MembershipOutlierInsightResource {
        mg::to(self, "microsoft.graph.membershipOutlierInsight")
    }

    /// `…/microsoft.graph.userSignInInsight`
    #[inline]
    pub fn as_user_sign_in_insight(
        &self,
    ) -> requests::user_sign_in_insight::UserSignInInsightResource {
        mg::to(self, "microsoft.graph.userSignInInsight")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.governanceInsight`, by its URL.
    ///
    /// For example `/identityGovernance/accessReviews/decisions/{accessReviewInstanceDecisionItem-id}/insights`.
    GovernanceInsightCollection(mg::Many<models::GovernanceInsight, GovernanceInsightResource>)
}

impl GovernanceInsightCollection {
    /// `…/microsoft.graph.membershipOutlierInsight`
    #[inline]
    pub fn as_membership_outlier_insight(
        &self,
    ) -> requests::membership_outlier_insight::MembershipOutlierInsightCollection {
        mg::to(self, "microsoft.graph.membershipOutlierInsight")
    }

    /// `…/microsoft.graph.userSignInInsight`
    #[inline]
    pub fn as_user_sign_in_insight(
        &self,
    ) -> requests::user_sign_in_insight::UserSignInInsightCollection {
        mg::to(self, "microsoft.graph.userSignInInsight")
    }
}
