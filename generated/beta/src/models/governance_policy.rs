// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governancePolicy`, a complex type.
    GovernancePolicy "microsoft.graph.governancePolicy" "complex";
    /// `decisionMakerCriteria`: Collection(governanceCriteria)
    decision_maker_criteria "decisionMakerCriteria": Vec<super::GovernanceCriteria>,
    /// `notificationPolicy`: governanceNotificationPolicy
    notification_policy "notificationPolicy": mg::Boxed<super::GovernanceNotificationPolicy>,
}
