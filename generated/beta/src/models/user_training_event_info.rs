// @generated
use crate::mg;

/// Complex type `microsoft.graph.userTrainingEventInfo`.
pub struct UserTrainingEventInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `latestTrainingStatus`.
    pub latest_training_status: mg::Field<mg::Open<super::TrainingStatus>>,
    /// `trainingAssignedProperties`.
    pub training_assigned_properties: mg::Field<
        mg::Boxed<super::UserTrainingContentEventInfo>,
    >,
    /// `trainingCompletedProperties`.
    pub training_completed_properties: mg::Field<
        mg::Boxed<super::UserTrainingContentEventInfo>,
    >,
    /// `trainingUpdatedProperties`.
    pub training_updated_properties: mg::Field<
        mg::Boxed<super::UserTrainingContentEventInfo>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserTrainingEventInfo: "microsoft.graph.userTrainingEventInfo", complex;
    display_name: "displayName",
    latest_training_status: "latestTrainingStatus",
    training_assigned_properties: "trainingAssignedProperties",
    training_completed_properties: "trainingCompletedProperties",
    training_updated_properties: "trainingUpdatedProperties",
}
