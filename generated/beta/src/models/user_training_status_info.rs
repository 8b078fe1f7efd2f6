// @generated
use crate::mg;

/// Complex type `microsoft.graph.userTrainingStatusInfo`.
pub struct UserTrainingStatusInfo {
    /// `assignedDateTime`.
    pub assigned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `trainingStatus`.
    pub training_status: mg::Field<mg::Open<super::TrainingStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserTrainingStatusInfo: "microsoft.graph.userTrainingStatusInfo", complex;
    assigned_date_time: "assignedDateTime",
    completion_date_time: "completionDateTime",
    display_name: "displayName",
    training_status: "trainingStatus",
}
