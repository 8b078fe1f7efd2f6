// @generated
use crate::{mg, models, requests};

/// Requests on one [`RetentionLabel`](models::security::RetentionLabel): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().labels().retention_labels().id(id)`.
#[derive(Clone, Debug)]
pub struct RetentionLabelResource(mg::One<models::security::RetentionLabel>);

mg::builder! { RetentionLabelResource: mg::One<models::security::RetentionLabel> }

impl RetentionLabelResource {
    /// `…/descriptors`: [`FilePlanDescriptor`](models::security::FilePlanDescriptor).
    #[inline]
    pub fn descriptors(
        &self,
    ) -> requests::security::file_plan_descriptor::FilePlanDescriptorResource {
        mg::navigate(self, "descriptors")
    }

    /// `…/dispositionReviewStages`: many
    /// [`DispositionReviewStage`](models::security::DispositionReviewStage).
    #[inline]
    pub fn disposition_review_stages(
        &self,
    ) -> requests::security::disposition_review_stage::DispositionReviewStageCollection {
        mg::navigate(self, "dispositionReviewStages")
    }

    /// `…/retentionEventType`: [`RetentionEventType`](models::security::RetentionEventType).
    #[inline]
    pub fn retention_event_type(
        &self,
    ) -> requests::security::retention_event_type::RetentionEventTypeResource {
        mg::navigate(self, "retentionEventType")
    }
}

/// Requests on a collection of [`RetentionLabel`](models::security::RetentionLabel): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().labels().retention_labels()`.
pub type RetentionLabelCollection = mg::Many<
    models::security::RetentionLabel,
    RetentionLabelResource,
>;
