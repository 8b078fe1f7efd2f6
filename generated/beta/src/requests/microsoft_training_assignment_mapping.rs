// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.microsoftTrainingAssignmentMapping`, by its URL.
    MicrosoftTrainingAssignmentMappingResource(mg::One<models::MicrosoftTrainingAssignmentMapping>)
}

impl MicrosoftTrainingAssignmentMappingResource {
    /// `…/training`: `training`
    #[inline]
    pub fn training(&self) -> requests::training::TrainingResource {
        mg::to(self, "training")
    }
}
