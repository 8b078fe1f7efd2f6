// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.dispositionReviewStage`][reference].
///
/// Requests: [`DispositionReviewStageCollection`], for example
/// `graph.security().labels().retention_labels().id(id).disposition_review_stages()`.
///
/// [`DispositionReviewStageCollection`]: crate::requests::security::disposition_review_stage::DispositionReviewStageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-dispositionreviewstage?view=graph-rest-beta
pub struct DispositionReviewStage {
    /// `name`.
    pub name: mg::Field<String>,
    /// `reviewersEmailAddresses`.
    pub reviewers_email_addresses: mg::Field<Vec<String>>,
    /// `stageNumber`: the key. Never null.
    pub stage_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DispositionReviewStage: "microsoft.graph.security.dispositionReviewStage", entity;
    name: "name",
    reviewers_email_addresses: "reviewersEmailAddresses",
    stage_number: "stageNumber" key required,
}
