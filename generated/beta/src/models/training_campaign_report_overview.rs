// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingCampaignReportOverview`, a complex type.
    TrainingCampaignReportOverview "microsoft.graph.trainingCampaignReportOverview" "complex";
    /// `trainingModuleCompletion`: trainingEventsContent
    training_module_completion "trainingModuleCompletion": mg::Boxed<super::TrainingEventsContent>,
    /// `trainingNotificationDeliveryStatus`: trainingNotificationDelivery
    training_notification_delivery_status "trainingNotificationDeliveryStatus": mg::Boxed<super::TrainingNotificationDelivery>,
    /// `userCompletionStatus`: userTrainingCompletionSummary
    user_completion_status "userCompletionStatus": mg::Boxed<super::UserTrainingCompletionSummary>,
}
