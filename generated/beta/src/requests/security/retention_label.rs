// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.retentionLabel`, by its URL.
    ///
    /// For example `/security/labels/retentionLabels/{retentionLabel-id}`.
    RetentionLabelResource(mg::One<models::security::RetentionLabel>)
}

impl RetentionLabelResource {
    /// `…/descriptors`: `microsoft.graph.security.filePlanDescriptor`
    #[inline]
    pub fn descriptors(
        &self,
    ) -> requests::security::file_plan_descriptor::FilePlanDescriptorResource {
        mg::to(self, "descriptors")
    }

    /// `…/dispositionReviewStages`: many `microsoft.graph.security.dispositionReviewStage`
    #[inline]
    pub fn disposition_review_stages(
        &self,
    ) -> requests::security::disposition_review_stage::DispositionReviewStageCollection {
        mg::to(self, "dispositionReviewStages")
    }

    /// `…/retentionEventType`: `microsoft.graph.security.retentionEventType`
    #[inline]
    pub fn retention_event_type(
        &self,
    ) -> requests::security::retention_event_type::RetentionEventTypeResource {
        mg::to(self, "retentionEventType")
    }
}

/// A collection of `microsoft.graph.security.retentionLabel`, by its URL.
///
/// For example `/security/labels/retentionLabels`.
pub type RetentionLabelCollection = mg::Many<
    models::security::RetentionLabel,
    RetentionLabelResource,
>;
