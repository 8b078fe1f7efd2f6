// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.dataClassificationService`, by its URL.
    ///
    /// For example `/dataClassification`.
    DataClassificationServiceResource(mg::One<models::DataClassificationService>)
}

impl DataClassificationServiceResource {
    /// `…/classifyFileJobs`: many `jobResponseBase`
    #[inline]
    pub fn classify_file_jobs(
        &self,
    ) -> requests::job_response_base::JobResponseBaseCollection {
        mg::to(self, "classifyFileJobs")
    }

    /// `…/classifyTextJobs`: many `jobResponseBase`
    #[inline]
    pub fn classify_text_jobs(
        &self,
    ) -> requests::job_response_base::JobResponseBaseCollection {
        mg::to(self, "classifyTextJobs")
    }

    /// `…/evaluateDlpPoliciesJobs`: many `jobResponseBase`
    #[inline]
    pub fn evaluate_dlp_policies_jobs(
        &self,
    ) -> requests::job_response_base::JobResponseBaseCollection {
        mg::to(self, "evaluateDlpPoliciesJobs")
    }

    /// `…/evaluateLabelJobs`: many `jobResponseBase`
    #[inline]
    pub fn evaluate_label_jobs(
        &self,
    ) -> requests::job_response_base::JobResponseBaseCollection {
        mg::to(self, "evaluateLabelJobs")
    }

    /// `…/exactMatchDataStores`: many `exactMatchDataStore`
    #[inline]
    pub fn exact_match_data_stores(
        &self,
    ) -> requests::exact_match_data_store::ExactMatchDataStoreCollection {
        mg::to(self, "exactMatchDataStores")
    }

    /// `…/exactMatchUploadAgents`: many `exactMatchUploadAgent`
    #[inline]
    pub fn exact_match_upload_agents(
        &self,
    ) -> requests::exact_match_upload_agent::ExactMatchUploadAgentCollection {
        mg::to(self, "exactMatchUploadAgents")
    }

    /// `…/jobs`: many `jobResponseBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Directory.Read.All** | **Directory.Read.All** |
    /// | `GET …/{id}` | **Directory.Read.All** | **Directory.Read.All** |
    #[inline]
    pub fn jobs(&self) -> requests::job_response_base::JobResponseBaseCollection {
        mg::to(self, "jobs")
    }

    /// `…/sensitiveTypes`: many `sensitiveType`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Directory.Read.All** | **Directory.Read.All** |
    /// | `GET …/{id}` | **Directory.Read.All** | **Directory.Read.All** |
    #[inline]
    pub fn sensitive_types(&self) -> requests::sensitive_type::SensitiveTypeCollection {
        mg::to(self, "sensitiveTypes")
    }

    /// `…/sensitivityLabels`: many `sensitivityLabel`
    #[inline]
    pub fn sensitivity_labels(
        &self,
    ) -> requests::sensitivity_label::SensitivityLabelCollection {
        mg::to(self, "sensitivityLabels")
    }

    /// `POST …/classifyExactMatches`
    #[inline]
    pub fn classify_exact_matches(
        &self,
        parameters: ClassifyExactMatches,
    ) -> mg::Request<models::ExactMatchClassificationResult> {
        mg::Path::action_with(self, "classifyExactMatches", &parameters)
    }

    /// `POST …/classifyFile`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Directory.Read.All** | **Directory.Read.All** |
    #[inline]
    pub fn classify_file(
        &self,
        parameters: ClassifyFile,
    ) -> mg::Request<models::ClassificationJobResponse> {
        mg::Path::action_with(self, "classifyFile", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.classifyExactMatches`.
    ClassifyExactMatches "microsoft.graph.classifyExactMatches" "parameters";
    /// `contentClassifications`: Collection(contentClassification), items not null
    content_classifications "contentClassifications" "r": Vec<models::ContentClassification>,
    /// `sensitiveTypeIds`: Collection(String)
    sensitive_type_ids "sensitiveTypeIds": Vec<String>,
    /// `text`: String
    text "text": String,
    /// `timeoutInMs`: String
    timeout_in_ms "timeoutInMs": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.classifyFile`.
    ClassifyFile "microsoft.graph.classifyFile" "parameters";
    /// `file`: Stream
    file "file": mg::Binary,
    /// `sensitiveTypeIds`: Collection(String)
    sensitive_type_ids "sensitiveTypeIds": Vec<String>,
}
