// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.jobResponseBase`, by its URL.
    ///
    /// For example `/dataClassification/classifyFileJobs/{jobResponseBase-id}`.
    JobResponseBaseResource(mg::One<models::JobResponseBase>)
}

impl JobResponseBaseResource {
    /// `…/microsoft.graph.classificationJobResponse`
    #[inline]
    pub fn as_classification_job_response(
        &self,
    ) -> requests::classification_job_response::ClassificationJobResponseResource {
        mg::to(self, "microsoft.graph.classificationJobResponse")
    }

    /// `…/microsoft.graph.dlpEvaluatePoliciesJobResponse`
    #[inline]
    pub fn as_dlp_evaluate_policies_job_response(
        &self,
    ) -> requests::dlp_evaluate_policies_job_response::DlpEvaluatePoliciesJobResponseResource {
        mg::to(self, "microsoft.graph.dlpEvaluatePoliciesJobResponse")
    }

    /// `…/microsoft.graph.evaluateLabelJobResponse`
    #[inline]
    pub fn as_evaluate_label_job_response(
        &self,
    ) -> requests::evaluate_label_job_response::EvaluateLabelJobResponseResource {
        mg::to(self, "microsoft.graph.evaluateLabelJobResponse")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.jobResponseBase`, by its URL.
    ///
    /// For example `/dataClassification/classifyFileJobs`.
    JobResponseBaseCollection(mg::Many<models::JobResponseBase, JobResponseBaseResource>)
}

impl JobResponseBaseCollection {
    /// `…/microsoft.graph.classificationJobResponse`
    #[inline]
    pub fn as_classification_job_response(
        &self,
    ) -> requests::classification_job_response::ClassificationJobResponseCollection {
        mg::to(self, "microsoft.graph.classificationJobResponse")
    }

    /// `…/microsoft.graph.dlpEvaluatePoliciesJobResponse`
    #[inline]
    pub fn as_dlp_evaluate_policies_job_response(
        &self,
    ) -> requests::dlp_evaluate_policies_job_response::DlpEvaluatePoliciesJobResponseCollection {
        mg::to(self, "microsoft.graph.dlpEvaluatePoliciesJobResponse")
    }

    /// `…/microsoft.graph.evaluateLabelJobResponse`
    #[inline]
    pub fn as_evaluate_label_job_response(
        &self,
    ) -> requests::evaluate_label_job_response::EvaluateLabelJobResponseCollection {
        mg::to(self, "microsoft.graph.evaluateLabelJobResponse")
    }
}
