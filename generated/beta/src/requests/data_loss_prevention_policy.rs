// @generated
use crate::{mg, models};

/// One `microsoft.graph.dataLossPreventionPolicy`, by its URL.
///
/// For example `/informationProtection/dataLossPreventionPolicies/{dataLossPreventionPolicy-id}`.
pub type DataLossPreventionPolicyResource = mg::One<models::DataLossPreventionPolicy>;

mg::builder! {
    /// A collection of `microsoft.graph.dataLossPreventionPolicy`, by its URL.
    ///
    /// For example `/informationProtection/dataLossPreventionPolicies`.
    DataLossPreventionPolicyCollection(mg::Many<models::DataLossPreventionPolicy, DataLossPreventionPolicyResource>)
}

impl DataLossPreventionPolicyCollection {
    /// `POST …/evaluate`
    #[inline]
    pub fn evaluate(
        &self,
        parameters: Evaluate,
    ) -> mg::Request<models::DlpEvaluatePoliciesJobResponse> {
        mg::Path::action_with(self, "evaluate", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluate`.
    Evaluate "microsoft.graph.evaluate" "parameters";
    /// `classifyText`: textClassificationRequest
    classify_text "classifyText": mg::Boxed<models::TextClassificationRequest>,
    /// `evaluationInput`: dlpEvaluationInput
    evaluation_input "evaluationInput": mg::Boxed<models::DlpEvaluationInput>,
    /// `notificationInfo`: dlpNotification
    notification_info "notificationInfo": mg::Boxed<models::DlpNotification>,
    /// `target`: String
    target "target": String,
}
