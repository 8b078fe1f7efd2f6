// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dataClassificationService`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DataClassificationServiceResource`], for example `graph.data_classification()`.
///
/// Operations: `classify_exact_matches`, `classify_file`.
///
/// [`DataClassificationServiceResource`]: crate::requests::data_classification_service::DataClassificationServiceResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/dataclassificationservice?view=graph-rest-beta
pub struct DataClassificationService {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataClassificationService: "microsoft.graph.dataClassificationService", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { DataClassificationService: super::Entity }

impl DataClassificationService {
    /// `classifyFileJobs`: many [`JobResponseBase`](super::JobResponseBase).
    pub const CLASSIFY_FILE_JOBS: mg::Nav<
        DataClassificationService,
        Vec<super::JobResponseBase>,
    > = mg::Nav::new("classifyFileJobs");
    /// `classifyTextJobs`: many [`JobResponseBase`](super::JobResponseBase).
    pub const CLASSIFY_TEXT_JOBS: mg::Nav<
        DataClassificationService,
        Vec<super::JobResponseBase>,
    > = mg::Nav::new("classifyTextJobs");
    /// `evaluateDlpPoliciesJobs`: many [`JobResponseBase`](super::JobResponseBase).
    pub const EVALUATE_DLP_POLICIES_JOBS: mg::Nav<
        DataClassificationService,
        Vec<super::JobResponseBase>,
    > = mg::Nav::new("evaluateDlpPoliciesJobs");
    /// `evaluateLabelJobs`: many [`JobResponseBase`](super::JobResponseBase).
    pub const EVALUATE_LABEL_JOBS: mg::Nav<
        DataClassificationService,
        Vec<super::JobResponseBase>,
    > = mg::Nav::new("evaluateLabelJobs");
    /// `exactMatchDataStores`: many [`ExactMatchDataStore`](super::ExactMatchDataStore).
    pub const EXACT_MATCH_DATA_STORES: mg::Nav<
        DataClassificationService,
        Vec<super::ExactMatchDataStore>,
    > = mg::Nav::new("exactMatchDataStores");
    /// `exactMatchUploadAgents`: many [`ExactMatchUploadAgent`](super::ExactMatchUploadAgent).
    pub const EXACT_MATCH_UPLOAD_AGENTS: mg::Nav<
        DataClassificationService,
        Vec<super::ExactMatchUploadAgent>,
    > = mg::Nav::new("exactMatchUploadAgents");
    /// `jobs`: many [`JobResponseBase`](super::JobResponseBase).
    pub const JOBS: mg::Nav<DataClassificationService, Vec<super::JobResponseBase>> = mg::Nav::new(
        "jobs",
    );
    /// `sensitiveTypes`: many [`SensitiveType`](super::SensitiveType).
    pub const SENSITIVE_TYPES: mg::Nav<
        DataClassificationService,
        Vec<super::SensitiveType>,
    > = mg::Nav::new("sensitiveTypes");
    /// `sensitivityLabels`: many [`SensitivityLabel`](super::SensitivityLabel).
    pub const SENSITIVITY_LABELS: mg::Nav<
        DataClassificationService,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
