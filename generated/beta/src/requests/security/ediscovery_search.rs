// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoverySearch`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/searches/{ediscoverySearch-id}`.
    EdiscoverySearchResource(mg::One<models::security::EdiscoverySearch>)
}

impl EdiscoverySearchResource {
    /// `…/addToReviewSetOperation`: `microsoft.graph.security.ediscoveryAddToReviewSetOperation`
    #[inline]
    pub fn add_to_review_set_operation(
        &self,
    ) -> requests::security::ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperationResource {
        mg::to(self, "addToReviewSetOperation")
    }

    /// `…/additionalSources`: many `microsoft.graph.security.dataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    /// | `POST` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn additional_sources(
        &self,
    ) -> requests::security::data_source::DataSourceCollection {
        mg::to(self, "additionalSources")
    }

    /// `…/custodianSources`: many `microsoft.graph.security.dataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    /// | `POST` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    /// | `DELETE …/{id}` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn custodian_sources(
        &self,
    ) -> requests::security::data_source::DataSourceCollection {
        mg::to(self, "custodianSources")
    }

    /// `…/lastEstimateStatisticsOperation`: `microsoft.graph.security.ediscoveryEstimateOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn last_estimate_statistics_operation(
        &self,
    ) -> requests::security::ediscovery_estimate_operation::EdiscoveryEstimateOperationResource {
        mg::to(self, "lastEstimateStatisticsOperation")
    }

    /// `…/noncustodialSources`: many `microsoft.graph.security.ediscoveryNoncustodialDataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    /// | `POST` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    /// | `DELETE …/{id}` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn noncustodial_sources(
        &self,
    ) -> requests::security::ediscovery_noncustodial_data_source::EdiscoveryNoncustodialDataSourceCollection {
        mg::to(self, "noncustodialSources")
    }

    /// `POST …/microsoft.graph.security.estimateStatistics`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn estimate_statistics(
        &self,
        parameters: EstimateStatistics,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.security.estimateStatistics",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.security.exportReport`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn export_report(&self, parameters: ExportReport) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.exportReport", &parameters)
    }

    /// `POST …/microsoft.graph.security.exportResult`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn export_result(&self, parameters: ExportResult) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.exportResult", &parameters)
    }

    /// `POST …/microsoft.graph.security.purgeData`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn purge_data(&self, parameters: PurgeData) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.purgeData", &parameters)
    }
}

/// A collection of `microsoft.graph.security.ediscoverySearch`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/searches`.
pub type EdiscoverySearchCollection = mg::Many<
    models::security::EdiscoverySearch,
    EdiscoverySearchResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.security.estimateStatistics`.
    EstimateStatistics "microsoft.graph.security.estimateStatistics" "parameters";
    /// `statisticsOptions`: microsoft.graph.security.statisticsOptions
    statistics_options "statisticsOptions": mg::Flags<models::security::StatisticsOptions>,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.exportReport`.
    ExportReport "microsoft.graph.security.exportReport" "parameters";
    /// `additionalOptions`: microsoft.graph.security.additionalOptions
    additional_options "additionalOptions": mg::Flags<models::security::AdditionalOptions>,
    /// `cloudAttachmentVersion`: microsoft.graph.security.cloudAttachmentVersion
    cloud_attachment_version "cloudAttachmentVersion": mg::Open<models::security::CloudAttachmentVersion>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `documentVersion`: microsoft.graph.security.documentVersion
    document_version "documentVersion": mg::Open<models::security::DocumentVersion>,
    /// `exportCriteria`: microsoft.graph.security.exportCriteria
    export_criteria "exportCriteria": mg::Flags<models::security::ExportCriteria>,
    /// `exportLocation`: microsoft.graph.security.exportLocation
    export_location "exportLocation": mg::Flags<models::security::ExportLocation>,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.exportResult`.
    ExportResult "microsoft.graph.security.exportResult" "parameters";
    /// `additionalOptions`: microsoft.graph.security.additionalOptions
    additional_options "additionalOptions": mg::Flags<models::security::AdditionalOptions>,
    /// `cloudAttachmentVersion`: microsoft.graph.security.cloudAttachmentVersion
    cloud_attachment_version "cloudAttachmentVersion": mg::Open<models::security::CloudAttachmentVersion>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `documentVersion`: microsoft.graph.security.documentVersion
    document_version "documentVersion": mg::Open<models::security::DocumentVersion>,
    /// `exportCriteria`: microsoft.graph.security.exportCriteria
    export_criteria "exportCriteria": mg::Flags<models::security::ExportCriteria>,
    /// `exportFormat`: microsoft.graph.security.exportFormat
    export_format "exportFormat": mg::Open<models::security::ExportFormat>,
    /// `exportLocation`: microsoft.graph.security.exportLocation
    export_location "exportLocation": mg::Flags<models::security::ExportLocation>,
    /// `exportSingleItems`: Boolean
    export_single_items "exportSingleItems": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.purgeData`.
    PurgeData "microsoft.graph.security.purgeData" "parameters";
    /// `purgeAreas`: microsoft.graph.security.purgeAreas, optional
    purge_areas "purgeAreas" "o": mg::Flags<models::security::PurgeAreas>,
    /// `purgeType`: microsoft.graph.security.purgeType, optional
    purge_type "purgeType" "o": mg::Open<models::security::PurgeType>,
}
