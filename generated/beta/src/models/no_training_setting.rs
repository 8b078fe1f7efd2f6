// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.noTrainingSetting`, a complex type derived from `microsoft.graph.trainingSetting`.
    NoTrainingSetting "microsoft.graph.noTrainingSetting" "complex" : super::TrainingSetting;
    /// `settingType`: trainingSettingType
    setting_type "settingType": mg::Open<super::TrainingSettingType>,
}

mg::derived_from! { NoTrainingSetting: super::TrainingSetting }
