// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoverySearch`](models::security::EdiscoverySearch): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).searches().id(id)`.
#[derive(Clone, Debug)]
pub struct EdiscoverySearchResource(mg::One<models::security::EdiscoverySearch>);

mg::builder! { EdiscoverySearchResource: mg::One<models::security::EdiscoverySearch> }

impl EdiscoverySearchResource {
    /// `…/addToReviewSetOperation`:
    /// [`EdiscoveryAddToReviewSetOperation`](models::security::EdiscoveryAddToReviewSetOperation).
    #[inline]
    pub fn add_to_review_set_operation(
        &self,
    ) -> requests::security::ediscovery_add_to_review_set_operation::EdiscoveryAddToReviewSetOperationResource {
        mg::navigate(self, "addToReviewSetOperation")
    }

    /// `…/additionalSources`: many [`DataSource`](models::security::DataSource).
    ///
    /// Least privileged permission to read: `eDiscovery.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn additional_sources(
        &self,
    ) -> requests::security::data_source::DataSourceCollection {
        mg::navigate(self, "additionalSources")
    }

    /// `…/custodianSources`: many [`DataSource`](models::security::DataSource).
    ///
    /// Least privileged permission to read: `eDiscovery.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn custodian_sources(
        &self,
    ) -> requests::security::data_source::DataSourceCollection {
        mg::navigate(self, "custodianSources")
    }

    /// `…/lastEstimateStatisticsOperation`:
    /// [`EdiscoveryEstimateOperation`](models::security::EdiscoveryEstimateOperation).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn last_estimate_statistics_operation(
        &self,
    ) -> requests::security::ediscovery_estimate_operation::EdiscoveryEstimateOperationResource {
        mg::navigate(self, "lastEstimateStatisticsOperation")
    }

    /// `…/noncustodialSources`: many
    /// [`EdiscoveryNoncustodialDataSource`](models::security::EdiscoveryNoncustodialDataSource).
    ///
    /// Least privileged permission to read: `eDiscovery.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn noncustodial_sources(
        &self,
    ) -> requests::security::ediscovery_noncustodial_data_source::EdiscoveryNoncustodialDataSourceCollection {
        mg::navigate(self, "noncustodialSources")
    }

    /// `POST …/microsoft.graph.security.estimateStatistics`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.estimateStatistics")]
    #[inline]
    pub fn estimate_statistics(
        &self,
        parameters: EstimateStatistics,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("microsoft.graph.security.estimateStatistics", &parameters)
    }

    /// `POST …/microsoft.graph.security.exportReport`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.exportReport")]
    #[inline]
    pub fn export_report(&self, parameters: ExportReport) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.exportReport", &parameters)
    }

    /// `POST …/microsoft.graph.security.exportResult`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.exportResult")]
    #[inline]
    pub fn export_result(&self, parameters: ExportResult) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.exportResult", &parameters)
    }

    /// `POST …/microsoft.graph.security.purgeData`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.purgeData")]
    #[inline]
    pub fn purge_data(&self, parameters: PurgeData) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.purgeData", &parameters)
    }
}

/// Requests on a collection of [`EdiscoverySearch`](models::security::EdiscoverySearch): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).searches()`.
pub type EdiscoverySearchCollection = mg::Many<
    models::security::EdiscoverySearch,
    EdiscoverySearchResource,
>;

/// Parameters of [`EdiscoverySearchResource::estimate_statistics`].
pub struct EstimateStatistics {
    /// `statisticsOptions`.
    pub statistics_options: mg::Field<mg::Flags<models::security::StatisticsOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EstimateStatistics: "microsoft.graph.security.estimateStatistics", parameters;
    statistics_options: "statisticsOptions",
}

/// Parameters of [`EdiscoverySearchResource::export_report`].
pub struct ExportReport {
    /// `additionalOptions`.
    pub additional_options: mg::Field<mg::Flags<models::security::AdditionalOptions>>,
    /// `cloudAttachmentVersion`.
    pub cloud_attachment_version: mg::Field<
        mg::Open<models::security::CloudAttachmentVersion>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `documentVersion`.
    pub document_version: mg::Field<mg::Open<models::security::DocumentVersion>>,
    /// `exportCriteria`.
    pub export_criteria: mg::Field<mg::Flags<models::security::ExportCriteria>>,
    /// `exportLocation`.
    pub export_location: mg::Field<mg::Flags<models::security::ExportLocation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExportReport: "microsoft.graph.security.exportReport", parameters;
    additional_options: "additionalOptions",
    cloud_attachment_version: "cloudAttachmentVersion",
    description: "description",
    display_name: "displayName",
    document_version: "documentVersion",
    export_criteria: "exportCriteria",
    export_location: "exportLocation",
}

/// Parameters of [`EdiscoverySearchResource::export_result`].
pub struct ExportResult {
    /// `additionalOptions`.
    pub additional_options: mg::Field<mg::Flags<models::security::AdditionalOptions>>,
    /// `cloudAttachmentVersion`.
    pub cloud_attachment_version: mg::Field<
        mg::Open<models::security::CloudAttachmentVersion>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `documentVersion`.
    pub document_version: mg::Field<mg::Open<models::security::DocumentVersion>>,
    /// `exportCriteria`.
    pub export_criteria: mg::Field<mg::Flags<models::security::ExportCriteria>>,
    /// `exportFormat`.
    pub export_format: mg::Field<mg::Open<models::security::ExportFormat>>,
    /// `exportLocation`.
    pub export_location: mg::Field<mg::Flags<models::security::ExportLocation>>,
    /// `exportSingleItems`.
    pub export_single_items: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExportResult: "microsoft.graph.security.exportResult", parameters;
    additional_options: "additionalOptions",
    cloud_attachment_version: "cloudAttachmentVersion",
    description: "description",
    display_name: "displayName",
    document_version: "documentVersion",
    export_criteria: "exportCriteria",
    export_format: "exportFormat",
    export_location: "exportLocation",
    export_single_items: "exportSingleItems",
}

/// Parameters of [`EdiscoverySearchResource::purge_data`].
pub struct PurgeData {
    /// `purgeAreas`. Optional.
    pub purge_areas: mg::Field<mg::Flags<models::security::PurgeAreas>>,
    /// `purgeType`. Optional.
    pub purge_type: mg::Field<mg::Open<models::security::PurgeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PurgeData: "microsoft.graph.security.purgeData", parameters;
    purge_areas: "purgeAreas" optional,
    purge_type: "purgeType" optional,
}
