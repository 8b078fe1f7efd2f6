// @generated
use crate::mg;

/// Complex type `microsoft.graph.trainingCampaignReportOverview`.
pub struct TrainingCampaignReportOverview {
    /// `trainingModuleCompletion`.
    pub training_module_completion: mg::Field<mg::Boxed<super::TrainingEventsContent>>,
    /// `trainingNotificationDeliveryStatus`.
    pub training_notification_delivery_status: mg::Field<
        mg::Boxed<super::TrainingNotificationDelivery>,
    >,
    /// `userCompletionStatus`.
    pub user_completion_status: mg::Field<
        mg::Boxed<super::UserTrainingCompletionSummary>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingCampaignReportOverview: "microsoft.graph.trainingCampaignReportOverview", complex;
    training_module_completion: "trainingModuleCompletion",
    training_notification_delivery_status: "trainingNotificationDeliveryStatus",
    user_completion_status: "userCompletionStatus",
}
