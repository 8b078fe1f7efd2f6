// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftTrainingAssignmentMapping`, a complex type derived from `microsoft.graph.trainingSetting`.
    MicrosoftTrainingAssignmentMapping "microsoft.graph.microsoftTrainingAssignmentMapping" "complex" : super::TrainingSetting;
    /// `assignedTo`: Collection(trainingAssignedTo)
    assigned_to "assignedTo": Vec<mg::Open<super::TrainingAssignedTo>>,
    /// `settingType`: trainingSettingType
    setting_type "settingType": mg::Open<super::TrainingSettingType>,
}

mg::derived_from! { MicrosoftTrainingAssignmentMapping: super::TrainingSetting }

impl MicrosoftTrainingAssignmentMapping {
    /// `training`: `training`
    pub const TRAINING: mg::Nav<MicrosoftTrainingAssignmentMapping, super::Training> = mg::Nav::new(
        "training",
    );
}
