// @generated
use crate::{mg, models, requests};

/// Requests on one [`DataClassificationService`](models::DataClassificationService): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.data_classification()`.
#[derive(Clone, Debug)]
pub struct DataClassificationServiceResource(mg::One<models::DataClassificationService>);

mg::builder! { DataClassificationServiceResource: mg::One<models::DataClassificationService> }

impl DataClassificationServiceResource {
    /// `…/classifyFileJobs`: many [`JobResponseBase`](models::JobResponseBase).
    #[inline]
    pub fn classify_file_jobs(
        &self,
    ) -> requests::job_response_base::JobResponseBaseCollection {
        mg::navigate(self, "classifyFileJobs")
    }

    /// `…/classifyTextJobs`: many [`JobResponseBase`](models::JobResponseBase).
    #[inline]
    pub fn classify_text_jobs(
        &self,
    ) -> requests::job_response_base::JobResponseBaseCollection {
        mg::navigate(self, "classifyTextJobs")
    }

    /// `…/evaluateDlpPoliciesJobs`: many [`JobResponseBase`](models::JobResponseBase).
    #[inline]
    pub fn evaluate_dlp_policies_jobs(
        &self,
    ) -> requests::job_response_base::JobResponseBaseCollection {
        mg::navigate(self, "evaluateDlpPoliciesJobs")
    }

    /// `…/evaluateLabelJobs`: many [`JobResponseBase`](models::JobResponseBase).
    #[inline]
    pub fn evaluate_label_jobs(
        &self,
    ) -> requests::job_response_base::JobResponseBaseCollection {
        mg::navigate(self, "evaluateLabelJobs")
    }

    /// `…/exactMatchDataStores`: many [`ExactMatchDataStore`](models::ExactMatchDataStore).
    #[inline]
    pub fn exact_match_data_stores(
        &self,
    ) -> requests::exact_match_data_store::ExactMatchDataStoreCollection {
        mg::navigate(self, "exactMatchDataStores")
    }

    /// `…/exactMatchUploadAgents`: many [`ExactMatchUploadAgent`](models::ExactMatchUploadAgent).
    #[inline]
    pub fn exact_match_upload_agents(
        &self,
    ) -> requests::exact_match_upload_agent::ExactMatchUploadAgentCollection {
        mg::navigate(self, "exactMatchUploadAgents")
    }

    /// `…/jobs`: many [`JobResponseBase`](models::JobResponseBase).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn jobs(&self) -> requests::job_response_base::JobResponseBaseCollection {
        mg::navigate(self, "jobs")
    }

    /// `…/sensitiveTypes`: many [`SensitiveType`](models::SensitiveType).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn sensitive_types(&self) -> requests::sensitive_type::SensitiveTypeCollection {
        mg::navigate(self, "sensitiveTypes")
    }

    /// `…/sensitivityLabels`: many [`SensitivityLabel`](models::SensitivityLabel).
    #[inline]
    pub fn sensitivity_labels(
        &self,
    ) -> requests::sensitivity_label::SensitivityLabelCollection {
        mg::navigate(self, "sensitivityLabels")
    }

    /// `POST …/classifyExactMatches`.
    ///
    /// Returns [`ExactMatchClassificationResult`](models::ExactMatchClassificationResult).
    #[inline]
    pub fn classify_exact_matches(
        &self,
        parameters: impl Into<ClassifyExactMatches>,
    ) -> mg::Request<models::ExactMatchClassificationResult> {
        self.raw().action_with("classifyExactMatches", &parameters.into())
    }

    /// `POST …/classifyFile`.
    ///
    /// Returns [`ClassificationJobResponse`](models::ClassificationJobResponse).
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn classify_file(
        &self,
        parameters: ClassifyFile,
    ) -> mg::Request<models::ClassificationJobResponse> {
        self.raw().action_with("classifyFile", &parameters)
    }
}

/// Parameters of [`DataClassificationServiceResource::classify_exact_matches`].
///
/// A call can pass `content_classifications` alone.
pub struct ClassifyExactMatches {
    /// `contentClassifications`.
    pub content_classifications: mg::Field<Vec<models::ContentClassification>>,
    /// `sensitiveTypeIds`.
    pub sensitive_type_ids: mg::Field<Vec<String>>,
    /// `text`.
    pub text: mg::Field<String>,
    /// `timeoutInMs`.
    pub timeout_in_ms: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassifyExactMatches: "microsoft.graph.classifyExactMatches", parameters;
    content_classifications: "contentClassifications" required,
    sensitive_type_ids: "sensitiveTypeIds",
    text: "text",
    timeout_in_ms: "timeoutInMs",
}

mg::required_parameters! {
    ClassifyExactMatches;
    content_classifications: Vec<models::ContentClassification>,
}

/// Parameters of [`DataClassificationServiceResource::classify_file`].
pub struct ClassifyFile {
    /// `file`.
    pub file: mg::Field<mg::Binary>,
    /// `sensitiveTypeIds`.
    pub sensitive_type_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassifyFile: "microsoft.graph.classifyFile", parameters;
    file: "file",
    sensitive_type_ids: "sensitiveTypeIds",
}
