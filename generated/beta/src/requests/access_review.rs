// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessReview`](models::AccessReview): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.access_reviews().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessReviewResource(mg::One<models::AccessReview>);

mg::builder! { AccessReviewResource: mg::One<models::AccessReview> }

impl AccessReviewResource {
    /// `…/decisions`: many [`AccessReviewDecision`](models::AccessReviewDecision).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn decisions(
        &self,
    ) -> requests::access_review_decision::AccessReviewDecisionCollection {
        mg::navigate(self, "decisions")
    }

    /// `…/instances`: many [`AccessReview`](models::AccessReview).
    #[inline]
    pub fn instances(&self) -> requests::access_review::AccessReviewCollection {
        mg::navigate(self, "instances")
    }

    /// `…/myDecisions`: many [`AccessReviewDecision`](models::AccessReviewDecision).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated).
    #[inline]
    pub fn my_decisions(
        &self,
    ) -> requests::access_review_decision::AccessReviewDecisionCollection {
        mg::navigate(self, "myDecisions")
    }

    /// `…/reviewers`: many [`AccessReviewReviewer`](models::AccessReviewReviewer).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn reviewers(
        &self,
    ) -> requests::access_review_reviewer::AccessReviewReviewerCollection {
        mg::navigate(self, "reviewers")
    }

    /// `POST …/applyDecisions`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.Membership` (delegated, application).
    #[inline]
    pub fn apply_decisions(&self) -> mg::Request<()> {
        self.raw().action("applyDecisions")
    }

    /// `POST …/resetDecisions`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.Membership` (delegated, application).
    #[inline]
    pub fn reset_decisions(&self) -> mg::Request<()> {
        self.raw().action("resetDecisions")
    }

    /// `POST …/sendReminder`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.Membership` (delegated, application).
    #[inline]
    pub fn send_reminder(&self) -> mg::Request<()> {
        self.raw().action("sendReminder")
    }

    /// `POST …/stop`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `AccessReview.ReadWrite.Membership` (delegated, application).
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        self.raw().action("stop")
    }
}

/// Requests on a collection of [`AccessReview`](models::AccessReview): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.access_reviews()`.
pub type AccessReviewCollection = mg::Many<models::AccessReview, AccessReviewResource>;
