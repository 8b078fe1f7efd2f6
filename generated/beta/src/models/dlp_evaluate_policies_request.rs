// @generated
use crate::mg;

/// Complex type `microsoft.graph.dlpEvaluatePoliciesRequest`.
pub struct DlpEvaluatePoliciesRequest {
    /// `evaluationInput`.
    pub evaluation_input: mg::Field<mg::Boxed<super::DlpEvaluationInput>>,
    /// `notificationInfo`.
    pub notification_info: mg::Field<mg::Boxed<super::DlpNotification>>,
    /// `target`.
    pub target: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DlpEvaluatePoliciesRequest: "microsoft.graph.dlpEvaluatePoliciesRequest", complex;
    evaluation_input: "evaluationInput",
    notification_info: "notificationInfo",
    target: "target",
}
