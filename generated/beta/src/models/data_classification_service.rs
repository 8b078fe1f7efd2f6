// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataClassificationService`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/dataclassificationservice?view=graph-rest-beta>
    DataClassificationService "microsoft.graph.dataClassificationService" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DataClassificationService: super::Entity }

impl DataClassificationService {
    /// `classifyFileJobs`: many `jobResponseBase`, contained
    pub const CLASSIFY_FILE_JOBS: mg::Nav<
        DataClassificationService,
        Vec<super::JobResponseBase>,
    > = mg::Nav::new("classifyFileJobs");
    /// `classifyTextJobs`: many `jobResponseBase`, contained
    pub const CLASSIFY_TEXT_JOBS: mg::Nav<
        DataClassificationService,
        Vec<super::JobResponseBase>,
    > = mg::Nav::new("classifyTextJobs");
    /// `evaluateDlpPoliciesJobs`: many `jobResponseBase`, contained
    pub const EVALUATE_DLP_POLICIES_JOBS: mg::Nav<
        DataClassificationService,
        Vec<super::JobResponseBase>,
    > = mg::Nav::new("evaluateDlpPoliciesJobs");
    /// `evaluateLabelJobs`: many `jobResponseBase`, contained
    pub const EVALUATE_LABEL_JOBS: mg::Nav<
        DataClassificationService,
        Vec<super::JobResponseBase>,
    > = mg::Nav::new("evaluateLabelJobs");
    /// `exactMatchDataStores`: many `exactMatchDataStore`, contained
    pub const EXACT_MATCH_DATA_STORES: mg::Nav<
        DataClassificationService,
        Vec<super::ExactMatchDataStore>,
    > = mg::Nav::new("exactMatchDataStores");
    /// `exactMatchUploadAgents`: many `exactMatchUploadAgent`, contained
    pub const EXACT_MATCH_UPLOAD_AGENTS: mg::Nav<
        DataClassificationService,
        Vec<super::ExactMatchUploadAgent>,
    > = mg::Nav::new("exactMatchUploadAgents");
    /// `jobs`: many `jobResponseBase`, contained
    pub const JOBS: mg::Nav<DataClassificationService, Vec<super::JobResponseBase>> = mg::Nav::new(
        "jobs",
    );
    /// `sensitiveTypes`: many `sensitiveType`, contained
    pub const SENSITIVE_TYPES: mg::Nav<
        DataClassificationService,
        Vec<super::SensitiveType>,
    > = mg::Nav::new("sensitiveTypes");
    /// `sensitivityLabels`: many `sensitivityLabel`, contained
    pub const SENSITIVITY_LABELS: mg::Nav<
        DataClassificationService,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
