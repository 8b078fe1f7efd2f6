// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.trainingSetting`, by its URL.
    ///
    /// For example `/security/attackSimulation/simulations/{simulation-id}/trainingSetting`.
    TrainingSettingResource(mg::One<models::TrainingSetting>)
}

impl TrainingSettingResource {
    /// `…/microsoft.graph.customTrainingSetting`
    #[inline]
    pub fn as_custom_training_setting(
        &self,
    ) -> requests::custom_training_setting::CustomTrainingSettingResource {
        mg::to(self, "microsoft.graph.customTrainingSetting")
    }

    /// `…/microsoft.graph.microsoftCustomTrainingSetting`
    #[inline]
    pub fn as_microsoft_custom_training_setting(
        &self,
    ) -> requests::microsoft_custom_training_setting::MicrosoftCustomTrainingSettingResource {
        mg::to(self, "microsoft.graph.microsoftCustomTrainingSetting")
    }

    /// `…/microsoft.graph.microsoftManagedTrainingSetting`
    #[inline]
    pub fn as_microsoft_managed_training_setting(
        &self,
    ) -> requests::microsoft_managed_training_setting::MicrosoftManagedTrainingSettingResource {
        mg::to(self, "microsoft.graph.microsoftManagedTrainingSetting")
    }

    /// `…/microsoft.graph.microsoftTrainingAssignmentMapping`
    #[inline]
    pub fn as_microsoft_training_assignment_mapping(
        &self,
    ) -> requests::microsoft_training_assignment_mapping::MicrosoftTrainingAssignmentMappingResource {
        mg::to(self, "microsoft.graph.microsoftTrainingAssignmentMapping")
    }

    /// `…/microsoft.graph.noTrainingSetting`
    #[inline]
    pub fn as_no_training_setting(
        &self,
    ) -> requests::no_training_setting::NoTrainingSettingResource {
        mg::to(self, "microsoft.graph.noTrainingSetting")
    }
}
