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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.Read.All**, AccessReview.ReadWrite.All, AccessReview.ReadWrite.Membership | **AccessReview.Read.All**, AccessReview.ReadWrite.Membership |
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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **AccessReview.Read.All**, AccessReview.ReadWrite.All, AccessReview.ReadWrite.Membership |
    #[inline]
    pub fn my_decisions(
        &self,
    ) -> requests::access_review_decision::AccessReviewDecisionCollection {
        mg::to(self, "myDecisions")
    }

    /// `…/reviewers`: many `accessReviewReviewer`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.Read.All**, **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, **AccessReview.ReadWrite.Membership** |
    /// | `POST` | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
    /// | `DELETE …/{id}` | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
    #[inline]
    pub fn reviewers(
        &self,
    ) -> requests::access_review_reviewer::AccessReviewReviewerCollection {
        mg::to(self, "reviewers")
    }

    /// `POST …/applyDecisions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
    #[inline]
    pub fn apply_decisions(&self) -> mg::Request<()> {
        mg::Path::action(self, "applyDecisions")
    }

    /// `POST …/resetDecisions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
    #[inline]
    pub fn reset_decisions(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetDecisions")
    }

    /// `POST …/sendReminder`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
    #[inline]
    pub fn send_reminder(&self) -> mg::Request<()> {
        mg::Path::action(self, "sendReminder")
    }

    /// `POST …/stop`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
    #[inline]
    pub fn stop(&self) -> mg::Request<()> {
        mg::Path::action(self, "stop")
    }
}

/// A collection of `microsoft.graph.accessReview`, by its URL.
///
/// For example `/accessReviews`.
pub type AccessReviewCollection = mg::Many<models::AccessReview, AccessReviewResource>;
