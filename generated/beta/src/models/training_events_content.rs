// @generated
use crate::mg;

/// Complex type `microsoft.graph.trainingEventsContent`.
pub struct TrainingEventsContent {
    /// `assignedTrainingsInfos`.
    pub assigned_trainings_infos: mg::Field<Vec<super::AssignedTrainingInfo>>,
    /// `trainingsAssignedUserCount`.
    pub trainings_assigned_user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingEventsContent: "microsoft.graph.trainingEventsContent", complex;
    assigned_trainings_infos: "assignedTrainingsInfos",
    trainings_assigned_user_count: "trainingsAssignedUserCount",
}
