// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dlpEvaluatePoliciesRequest`, a complex type.
    DlpEvaluatePoliciesRequest "microsoft.graph.dlpEvaluatePoliciesRequest" "complex";
    /// `evaluationInput`: dlpEvaluationInput
    evaluation_input "evaluationInput": mg::Boxed<super::DlpEvaluationInput>,
    /// `notificationInfo`: dlpNotification
    notification_info "notificationInfo": mg::Boxed<super::DlpNotification>,
    /// `target`: String
    target "target": String,
}
