// @generated
use crate::{mg, models};

/// Requests on one [`DispositionReviewStage`](models::security::DispositionReviewStage): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.security().labels().retention_labels().id(id).disposition_review_stages().id(id)`.
pub type DispositionReviewStageResource = mg::One<
    models::security::DispositionReviewStage,
>;

/// Requests on a collection of
/// [`DispositionReviewStage`](models::security::DispositionReviewStage): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.security().labels().retention_labels().id(id).disposition_review_stages()`.
pub type DispositionReviewStageCollection = mg::Many<
    models::security::DispositionReviewStage,
    DispositionReviewStageResource,
>;
