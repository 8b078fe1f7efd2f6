// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.dispositionReviewStage`, by its URL.
///
/// For example `/security/labels/retentionLabels/{retentionLabel-id}/dispositionReviewStages/{dispositionReviewStage-id}`.
pub type DispositionReviewStageResource = mg::One<
    models::security::DispositionReviewStage,
>;

/// A collection of `microsoft.graph.security.dispositionReviewStage`, by its URL.
///
/// For example `/security/labels/retentionLabels/{retentionLabel-id}/dispositionReviewStages`.
pub type DispositionReviewStageCollection = mg::Many<
    models::security::DispositionReviewStage,
    DispositionReviewStageResource,
>;
