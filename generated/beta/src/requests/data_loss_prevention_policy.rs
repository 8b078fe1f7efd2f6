// @generated
use crate::{mg, models};

/// Requests on one [`DataLossPreventionPolicy`](models::DataLossPreventionPolicy): `get`, `update`,
/// `delete`.
///
/// For example `graph.information_protection().data_loss_prevention_policies().id(id)`.
pub type DataLossPreventionPolicyResource = mg::One<models::DataLossPreventionPolicy>;

/// Requests on a collection of [`DataLossPreventionPolicy`](models::DataLossPreventionPolicy):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.information_protection().data_loss_prevention_policies()`.
#[derive(Clone, Debug)]
pub struct DataLossPreventionPolicyCollection(
    mg::Many<models::DataLossPreventionPolicy, DataLossPreventionPolicyResource>,
);

mg::builder! { DataLossPreventionPolicyCollection: mg::Many<models::DataLossPreventionPolicy, DataLossPreventionPolicyResource> }

impl DataLossPreventionPolicyCollection {
    /// `POST …/evaluate`.
    ///
    /// Returns [`DlpEvaluatePoliciesJobResponse`](models::DlpEvaluatePoliciesJobResponse).
    #[inline]
    pub fn evaluate(
        &self,
        parameters: Evaluate,
    ) -> mg::Request<models::DlpEvaluatePoliciesJobResponse> {
        self.raw().action_with("evaluate", &parameters)
    }
}

/// Parameters of [`DataLossPreventionPolicyCollection::evaluate`].
pub struct Evaluate {
    /// `classifyText`.
    pub classify_text: mg::Field<mg::Boxed<models::TextClassificationRequest>>,
    /// `evaluationInput`.
    pub evaluation_input: mg::Field<mg::Boxed<models::DlpEvaluationInput>>,
    /// `notificationInfo`.
    pub notification_info: mg::Field<mg::Boxed<models::DlpNotification>>,
    /// `target`.
    pub target: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Evaluate: "microsoft.graph.evaluate", parameters;
    classify_text: "classifyText",
    evaluation_input: "evaluationInput",
    notification_info: "notificationInfo",
    target: "target",
}
