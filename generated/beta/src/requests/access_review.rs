// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessReview`, by its URL.
    ///
    /// For example `/accessReviews/{accessReview-id}`.
    AccessReviewResource(mg::One<models::AccessReview>)
}

impl AccessReviewResource {
    /// `…/decisions`: many `accessReviewDecision`
    #[inline]
    pub fn decisions(
        &self,
    ) -> requests::access_review_decision::AccessReviewDecisionCollection {
        mg::to(self, "decisions")
    }

    /// `…/instances`: many `accessReview`
    #[inline]
    pub fn instances(&self) -> requests::access_review::AccessReviewCollection {
        mg::to(self, "instances")
    }

    /// `…/myDecisions`: many `accessReviewDecision`
    #[inline]
    pub fn my_decisions(
        &self,
    ) -> requests::access_review_decision::AccessReviewDecisionCollection {
        mg::to(self, "myDecisions")
    }

    /// `…/reviewers`: many `accessReviewReviewer`
    #[inline]
    pub fn reviewers(
        &self,
    ) -> requests::access_review_reviewer::AccessReviewReviewerCollection {
        mg::to(self, "reviewers")
    }

    /// `POST …/applyDecisions`
    #[inline]
    pub fn apply_decisions(&self) -> mg::Request<()> {
        mg::Path::action(self, "applyDecisions")
    }

    /// `POST …/resetDecisions`
    #[inline]
    pub fn reset_decisions(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetDecisions")
    }

    /// `POST …/sendReminder`
    #[inline]
    pub fn send_reminder(&self) -> mg::Request<()> {
        mg::Path::action(self, "sendReminder")
    }

    /// `POST …/stop`
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        mg::Path::action(self, "stop")
    }
}

/// A collection of `microsoft.graph.accessReview`, by its URL.
///
/// For example `/accessReviews`.
pub type AccessReviewCollection = mg::Many<models::AccessReview, AccessReviewResource>;
