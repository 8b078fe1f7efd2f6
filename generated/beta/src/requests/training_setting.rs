// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`TrainingSetting`](models::TrainingSetting), and the methods
/// below.
///
/// For example `graph.security().attack_simulation().simulations().id(id).training_setting()`.
#[derive(Clone, Debug)]
pub struct TrainingSettingResource(mg::One<models::TrainingSetting>);

mg::builder! { TrainingSettingResource: mg::One<models::TrainingSetting> }

impl TrainingSettingResource {
    /// `…/microsoft.graph.customTrainingSetting`: cast to
    /// [`CustomTrainingSetting`](models::CustomTrainingSetting).
    #[doc(alias = "microsoft.graph.customTrainingSetting")]
    #[inline]
    pub fn cast_to_custom_training_setting(
        &self,
    ) -> requests::custom_training_setting::CustomTrainingSettingResource {
        mg::navigate(self, "microsoft.graph.customTrainingSetting")
    }

    /// `…/microsoft.graph.microsoftCustomTrainingSetting`: cast to
    /// [`MicrosoftCustomTrainingSetting`](models::MicrosoftCustomTrainingSetting).
    #[doc(alias = "microsoft.graph.microsoftCustomTrainingSetting")]
    #[inline]
    pub fn cast_to_microsoft_custom_training_setting(
        &self,
    ) -> requests::microsoft_custom_training_setting::MicrosoftCustomTrainingSettingResource {
        mg::navigate(self, "microsoft.graph.microsoftCustomTrainingSetting")
    }

    /// `…/microsoft.graph.microsoftManagedTrainingSetting`: cast to
    /// [`MicrosoftManagedTrainingSetting`](models::MicrosoftManagedTrainingSetting).
    #[doc(alias = "microsoft.graph.microsoftManagedTrainingSetting")]
    #[inline]
    pub fn cast_to_microsoft_managed_training_setting(
        &self,
    ) -> requests::microsoft_managed_training_setting::MicrosoftManagedTrainingSettingResource {
        mg::navigate(self, "microsoft.graph.microsoftManagedTrainingSetting")
    }

    /// `…/microsoft.graph.microsoftTrainingAssignmentMapping`: cast to
    /// [`MicrosoftTrainingAssignmentMapping`](models::MicrosoftTrainingAssignmentMapping).
    #[doc(alias = "microsoft.graph.microsoftTrainingAssignmentMapping")]
    #[inline]
    pub fn cast_to_microsoft_training_assignment_mapping(
        &self,
    ) -> requests::microsoft_training_assignment_mapping::MicrosoftTrainingAssignmentMappingResource {
        mg::navigate(self, "microsoft.graph.microsoftTrainingAssignmentMapping")
    }

    /// `…/microsoft.graph.noTrainingSetting`: cast to
    /// [`NoTrainingSetting`](models::NoTrainingSetting).
    #[doc(alias = "microsoft.graph.noTrainingSetting")]
    #[inline]
    pub fn cast_to_no_training_setting(
        &self,
    ) -> requests::no_training_setting::NoTrainingSettingResource {
        mg::navigate(self, "microsoft.graph.noTrainingSetting")
    }
}
