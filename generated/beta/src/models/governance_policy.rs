// @generated
use crate::mg;

/// Complex type `microsoft.graph.governancePolicy`.
pub struct GovernancePolicy {
    /// `decisionMakerCriteria`.
    pub decision_maker_criteria: mg::Field<Vec<super::GovernanceCriteria>>,
    /// `notificationPolicy`.
    pub notification_policy: mg::Field<mg::Boxed<super::GovernanceNotificationPolicy>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernancePolicy: "microsoft.graph.governancePolicy", complex;
    decision_maker_criteria: "decisionMakerCriteria",
    notification_policy: "notificationPolicy",
}
