// @generated
use crate::{mg, models, requests};

/// Requests on one [`JobResponseBase`](models::JobResponseBase): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.data_classification().classify_file_jobs().id(id)`.
#[derive(Clone, Debug)]
pub struct JobResponseBaseResource(mg::One<models::JobResponseBase>);

mg::builder! { JobResponseBaseResource: mg::One<models::JobResponseBase> }

impl JobResponseBaseResource {
    /// `…/microsoft.graph.classificationJobResponse`: cast to
    /// [`ClassificationJobResponse`](models::ClassificationJobResponse).
    #[doc(alias = "microsoft.graph.classificationJobResponse")]
    #[inline]
    pub fn cast_to_classification_job_response(
        &self,
    ) -> requests::classification_job_response::ClassificationJobResponseResource {
        mg::navigate(self, "microsoft.graph.classificationJobResponse")
    }

    /// `…/microsoft.graph.dlpEvaluatePoliciesJobResponse`: cast to
    /// [`DlpEvaluatePoliciesJobResponse`](models::DlpEvaluatePoliciesJobResponse).
    #[doc(alias = "microsoft.graph.dlpEvaluatePoliciesJobResponse")]
    #[inline]
    pub fn cast_to_dlp_evaluate_policies_job_response(
        &self,
    ) -> requests::dlp_evaluate_policies_job_response::DlpEvaluatePoliciesJobResponseResource {
        mg::navigate(self, "microsoft.graph.dlpEvaluatePoliciesJobResponse")
    }

    /// `…/microsoft.graph.evaluateLabelJobResponse`: cast to
    /// [`EvaluateLabelJobResponse`](models::EvaluateLabelJobResponse).
    #[doc(alias = "microsoft.graph.evaluateLabelJobResponse")]
    #[inline]
    pub fn cast_to_evaluate_label_job_response(
        &self,
    ) -> requests::evaluate_label_job_response::EvaluateLabelJobResponseResource {
        mg::navigate(self, "microsoft.graph.evaluateLabelJobResponse")
    }
}

/// Requests on a collection of [`JobResponseBase`](models::JobResponseBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.data_classification().classify_file_jobs()`.
#[derive(Clone, Debug)]
pub struct JobResponseBaseCollection(
    mg::Many<models::JobResponseBase, JobResponseBaseResource>,
);

mg::builder! { JobResponseBaseCollection: mg::Many<models::JobResponseBase, JobResponseBaseResource> }

impl JobResponseBaseCollection {
    /// `…/microsoft.graph.classificationJobResponse`: the members that are
    /// [`ClassificationJobResponse`](models::ClassificationJobResponse).
    #[doc(alias = "microsoft.graph.classificationJobResponse")]
    #[inline]
    pub fn cast_to_classification_job_response(
        &self,
    ) -> requests::classification_job_response::ClassificationJobResponseCollection {
        mg::navigate(self, "microsoft.graph.classificationJobResponse")
    }

    /// `…/microsoft.graph.dlpEvaluatePoliciesJobResponse`: the members that are
    /// [`DlpEvaluatePoliciesJobResponse`](models::DlpEvaluatePoliciesJobResponse).
    #[doc(alias = "microsoft.graph.dlpEvaluatePoliciesJobResponse")]
    #[inline]
    pub fn cast_to_dlp_evaluate_policies_job_response(
        &self,
    ) -> requests::dlp_evaluate_policies_job_response::DlpEvaluatePoliciesJobResponseCollection {
        mg::navigate(self, "microsoft.graph.dlpEvaluatePoliciesJobResponse")
    }

    /// `…/microsoft.graph.evaluateLabelJobResponse`: the members that are
    /// [`EvaluateLabelJobResponse`](models::EvaluateLabelJobResponse).
    #[doc(alias = "microsoft.graph.evaluateLabelJobResponse")]
    #[inline]
    pub fn cast_to_evaluate_label_job_response(
        &self,
    ) -> requests::evaluate_label_job_response::EvaluateLabelJobResponseCollection {
        mg::navigate(self, "microsoft.graph.evaluateLabelJobResponse")
    }
}
