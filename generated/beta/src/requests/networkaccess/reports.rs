// @generated
use crate::{mg, models};

/// Requests on one [`Reports`](models::networkaccess::Reports): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.network_access().reports()`.
#[derive(Clone, Debug)]
pub struct ReportsResource(mg::One<models::networkaccess::Reports>);

mg::builder! { ReportsResource: mg::One<models::networkaccess::Reports> }

impl ReportsResource {
    /// `GET …/microsoft.graph.networkaccess.crossTenantAccessReport(…)`.
    ///
    /// Returns a page of [`CrossTenantAccess`](models::networkaccess::CrossTenantAccess).
    #[doc(alias = "microsoft.graph.networkaccess.crossTenantAccessReport")]
    #[inline]
    pub fn cross_tenant_access_report(
        &self,
        parameters: impl Into<CrossTenantAccessReport>,
    ) -> mg::Request<mg::Page<models::networkaccess::CrossTenantAccess>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.crossTenantAccessReport",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.destinationReport(…)`.
    ///
    /// Returns a page of [`Destination`](models::networkaccess::Destination).
    #[doc(alias = "microsoft.graph.networkaccess.destinationReport")]
    #[inline]
    pub fn destination_report(
        &self,
        parameters: impl Into<DestinationReport>,
    ) -> mg::Request<mg::Page<models::networkaccess::Destination>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.destinationReport",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.deviceReport(…)`.
    ///
    /// Returns a page of [`Device`](models::networkaccess::Device).
    #[doc(alias = "microsoft.graph.networkaccess.deviceReport")]
    #[inline]
    pub fn device_report(
        &self,
        parameters: impl Into<DeviceReport>,
    ) -> mg::Request<mg::Page<models::networkaccess::Device>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.deviceReport",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.entitiesSummaries(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`EntitiesSummary`](models::networkaccess::EntitiesSummary).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.entitiesSummaries")]
    #[inline]
    pub fn entities_summaries(
        &self,
        parameters: impl Into<EntitiesSummaries>,
    ) -> mg::Request<mg::Page<models::networkaccess::EntitiesSummary>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.entitiesSummaries",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getApplicationUsageAnalytics(…)`.
    ///
    /// Returns a page of
    /// [`ApplicationAnalyticsUsagePoint`](models::networkaccess::ApplicationAnalyticsUsagePoint).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getApplicationUsageAnalytics")]
    #[inline]
    pub fn get_application_usage_analytics(
        &self,
        parameters: GetApplicationUsageAnalytics,
    ) -> mg::Request<mg::Page<models::networkaccess::ApplicationAnalyticsUsagePoint>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getApplicationUsageAnalytics",
                &parameters,
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getCloudApplicationReport(…)`.
    ///
    /// Returns a page of [`CloudApplicationReport`](models::networkaccess::CloudApplicationReport).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getCloudApplicationReport")]
    #[inline]
    pub fn get_cloud_application_report(
        &self,
        parameters: impl Into<GetCloudApplicationReport>,
    ) -> mg::Request<mg::Page<models::networkaccess::CloudApplicationReport>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getCloudApplicationReport",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getConnectionSummaries(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`ConnectionSummary`](models::networkaccess::ConnectionSummary).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getConnectionSummaries")]
    #[inline]
    pub fn get_connection_summaries(
        &self,
        parameters: impl Into<GetConnectionSummaries>,
    ) -> mg::Request<mg::Page<models::networkaccess::ConnectionSummary>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getConnectionSummaries",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getCrossTenantSummary(…)`.
    ///
    /// Returns [`CrossTenantSummary`](models::networkaccess::CrossTenantSummary).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getCrossTenantSummary")]
    #[inline]
    pub fn get_cross_tenant_summary(
        &self,
        parameters: GetCrossTenantSummary,
    ) -> mg::Request<models::networkaccess::CrossTenantSummary> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getCrossTenantSummary",
                &parameters,
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getDestinationSummaries(…)`.
    ///
    /// Returns a page of [`DestinationSummary`](models::networkaccess::DestinationSummary).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getDestinationSummaries")]
    #[inline]
    pub fn get_destination_summaries(
        &self,
        parameters: GetDestinationSummaries,
    ) -> mg::Request<mg::Page<models::networkaccess::DestinationSummary>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getDestinationSummaries",
                &parameters,
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getDeviceUsageSummary(…)`.
    ///
    /// Returns [`DeviceUsageSummary`](models::networkaccess::DeviceUsageSummary).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getDeviceUsageSummary")]
    #[inline]
    pub fn get_device_usage_summary(
        &self,
        parameters: GetDeviceUsageSummary,
    ) -> mg::Request<models::networkaccess::DeviceUsageSummary> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getDeviceUsageSummary",
                &parameters,
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport(…)`.
    ///
    /// Returns a page of [`DiscoveredApplicationSegmentReport`].
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    ///
    /// [`DiscoveredApplicationSegmentReport`]: models::networkaccess::DiscoveredApplicationSegmentReport
    #[doc(alias = "microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport")]
    #[inline]
    pub fn get_discovered_application_segment_report(
        &self,
        parameters: impl Into<GetDiscoveredApplicationSegmentReport>,
    ) -> mg::Request<
        mg::Page<models::networkaccess::DiscoveredApplicationSegmentReport>,
    > {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.getEnterpriseApplicationReport(…)`.
    ///
    /// Returns a page of
    /// [`EnterpriseApplicationReport`](models::networkaccess::EnterpriseApplicationReport).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getEnterpriseApplicationReport")]
    #[inline]
    pub fn get_enterprise_application_report(
        &self,
        parameters: impl Into<GetEnterpriseApplicationReport>,
    ) -> mg::Request<mg::Page<models::networkaccess::EnterpriseApplicationReport>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getEnterpriseApplicationReport",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.transactionSummaries(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`TransactionSummary`](models::networkaccess::TransactionSummary).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.transactionSummaries")]
    #[inline]
    pub fn transaction_summaries(
        &self,
        parameters: impl Into<TransactionSummaries>,
    ) -> mg::Request<mg::Page<models::networkaccess::TransactionSummary>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.transactionSummaries",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.usageProfiling(…)`.
    ///
    /// Returns a page of [`UsageProfilingPoint`](models::networkaccess::UsageProfilingPoint).
    ///
    /// Least privileged permission: `NetworkAccess-Reports.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.usageProfiling")]
    #[inline]
    pub fn usage_profiling(
        &self,
        parameters: UsageProfiling,
    ) -> mg::Request<mg::Page<models::networkaccess::UsageProfilingPoint>> {
        self.raw()
            .function_with("microsoft.graph.networkaccess.usageProfiling", &parameters)
    }

    /// `GET …/microsoft.graph.networkaccess.userReport(…)`.
    ///
    /// Returns a page of [`User`](models::networkaccess::User).
    #[doc(alias = "microsoft.graph.networkaccess.userReport")]
    #[inline]
    pub fn user_report(
        &self,
        parameters: impl Into<UserReport>,
    ) -> mg::Request<mg::Page<models::networkaccess::User>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.userReport",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.networkaccess.webCategoryReport(startDateTime=…,endDateTime=…)`.
    ///
    /// Returns a page of [`WebCategoriesSummary`](models::networkaccess::WebCategoriesSummary).
    #[doc(alias = "microsoft.graph.networkaccess.webCategoryReport")]
    #[inline]
    pub fn web_category_report(
        &self,
        parameters: impl Into<WebCategoryReport>,
    ) -> mg::Request<mg::Page<models::networkaccess::WebCategoriesSummary>> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.webCategoryReport",
                &parameters.into(),
            )
    }
}

/// Parameters of [`ReportsResource::cross_tenant_access_report`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct CrossTenantAccessReport {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessReport: "microsoft.graph.networkaccess.crossTenantAccessReport", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    CrossTenantAccessReport;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::destination_report`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct DestinationReport {
    /// `aiAgentId`. Optional.
    pub ai_agent_id: mg::Field<String>,
    /// `aiAgentName`. Optional.
    pub ai_agent_name: mg::Field<String>,
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DestinationReport: "microsoft.graph.networkaccess.destinationReport", parameters;
    ai_agent_id: "aiAgentId" optional,
    ai_agent_name: "aiAgentName" optional,
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    DestinationReport;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::device_report`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct DeviceReport {
    /// `aiAgentId`. Optional.
    pub ai_agent_id: mg::Field<String>,
    /// `aiAgentName`. Optional.
    pub ai_agent_name: mg::Field<String>,
    /// `applicationId`. Optional.
    pub application_id: mg::Field<String>,
    /// `cloudApplicationName`. Optional.
    pub cloud_application_name: mg::Field<String>,
    /// `destinationUrl`. Optional.
    pub destination_url: mg::Field<String>,
    /// `discoveredApplicationSegmentId`. Optional.
    pub discovered_application_segment_id: mg::Field<String>,
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceReport: "microsoft.graph.networkaccess.deviceReport", parameters;
    ai_agent_id: "aiAgentId" optional,
    ai_agent_name: "aiAgentName" optional,
    application_id: "applicationId" optional,
    cloud_application_name: "cloudApplicationName" optional,
    destination_url: "destinationUrl" optional,
    discovered_application_segment_id: "discoveredApplicationSegmentId" optional,
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    DeviceReport;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::entities_summaries`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct EntitiesSummaries {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntitiesSummaries: "microsoft.graph.networkaccess.entitiesSummaries", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    EntitiesSummaries;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::get_application_usage_analytics`].
pub struct GetApplicationUsageAnalytics {
    /// `aggregatedBy`. Required.
    pub aggregated_by: mg::Field<mg::Open<models::networkaccess::AggregationFilter>>,
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetApplicationUsageAnalytics: "microsoft.graph.networkaccess.getApplicationUsageAnalytics", parameters;
    aggregated_by: "aggregatedBy" required,
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetApplicationUsageAnalytics;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
    aggregated_by: mg::Open<models::networkaccess::AggregationFilter>,
}

/// Parameters of [`ReportsResource::get_cloud_application_report`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct GetCloudApplicationReport {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`. Optional.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCloudApplicationReport: "microsoft.graph.networkaccess.getCloudApplicationReport", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
    user_id: "userId" optional,
}

mg::required_parameters! {
    GetCloudApplicationReport;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::get_connection_summaries`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct GetConnectionSummaries {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetConnectionSummaries: "microsoft.graph.networkaccess.getConnectionSummaries", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetConnectionSummaries;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::get_cross_tenant_summary`].
pub struct GetCrossTenantSummary {
    /// `discoveryPivotDateTime`. Required.
    pub discovery_pivot_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetCrossTenantSummary: "microsoft.graph.networkaccess.getCrossTenantSummary", parameters;
    discovery_pivot_date_time: "discoveryPivotDateTime" required,
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetCrossTenantSummary;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
    discovery_pivot_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::get_destination_summaries`].
pub struct GetDestinationSummaries {
    /// `aggregatedBy`. Required.
    pub aggregated_by: mg::Field<mg::Open<models::networkaccess::AggregationFilter>>,
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDestinationSummaries: "microsoft.graph.networkaccess.getDestinationSummaries", parameters;
    aggregated_by: "aggregatedBy" required,
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetDestinationSummaries;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
    aggregated_by: mg::Open<models::networkaccess::AggregationFilter>,
}

/// Parameters of [`ReportsResource::get_device_usage_summary`].
pub struct GetDeviceUsageSummary {
    /// `activityPivotDateTime`. Required.
    pub activity_pivot_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDeviceUsageSummary: "microsoft.graph.networkaccess.getDeviceUsageSummary", parameters;
    activity_pivot_date_time: "activityPivotDateTime" required,
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetDeviceUsageSummary;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
    activity_pivot_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::get_discovered_application_segment_report`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct GetDiscoveredApplicationSegmentReport {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`. Optional.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDiscoveredApplicationSegmentReport: "microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
    user_id: "userId" optional,
}

mg::required_parameters! {
    GetDiscoveredApplicationSegmentReport;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::get_enterprise_application_report`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct GetEnterpriseApplicationReport {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`. Optional.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetEnterpriseApplicationReport: "microsoft.graph.networkaccess.getEnterpriseApplicationReport", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
    user_id: "userId" optional,
}

mg::required_parameters! {
    GetEnterpriseApplicationReport;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::transaction_summaries`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct TransactionSummaries {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TransactionSummaries: "microsoft.graph.networkaccess.transactionSummaries", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    TransactionSummaries;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::usage_profiling`].
pub struct UsageProfiling {
    /// `agentTypeId`. Optional.
    pub agent_type_id: mg::Field<String>,
    /// `agentVirtualId`. Optional.
    pub agent_virtual_id: mg::Field<String>,
    /// `aggregatedBy`. Required.
    pub aggregated_by: mg::Field<mg::Open<models::networkaccess::AggregationFilter>>,
    /// `aiAgentId`. Optional.
    pub ai_agent_id: mg::Field<String>,
    /// `aiAgentName`. Optional.
    pub ai_agent_name: mg::Field<String>,
    /// `applicationId`. Optional.
    pub application_id: mg::Field<String>,
    /// `destinationUrl`. Optional.
    pub destination_url: mg::Field<String>,
    /// `discoveredApplicationSegmentId`. Optional.
    pub discovered_application_segment_id: mg::Field<String>,
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsageProfiling: "microsoft.graph.networkaccess.usageProfiling", parameters;
    agent_type_id: "agentTypeId" optional,
    agent_virtual_id: "agentVirtualId" optional,
    aggregated_by: "aggregatedBy" required,
    ai_agent_id: "aiAgentId" optional,
    ai_agent_name: "aiAgentName" optional,
    application_id: "applicationId" optional,
    destination_url: "destinationUrl" optional,
    discovered_application_segment_id: "discoveredApplicationSegmentId" optional,
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    UsageProfiling;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
    aggregated_by: mg::Open<models::networkaccess::AggregationFilter>,
}

/// Parameters of [`ReportsResource::user_report`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct UserReport {
    /// `aiAgentId`. Optional.
    pub ai_agent_id: mg::Field<String>,
    /// `aiAgentName`. Optional.
    pub ai_agent_name: mg::Field<String>,
    /// `applicationId`. Optional.
    pub application_id: mg::Field<String>,
    /// `cloudApplicationName`. Optional.
    pub cloud_application_name: mg::Field<String>,
    /// `destinationUrl`. Optional.
    pub destination_url: mg::Field<String>,
    /// `discoveredApplicationSegmentId`. Optional.
    pub discovered_application_segment_id: mg::Field<String>,
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserReport: "microsoft.graph.networkaccess.userReport", parameters;
    ai_agent_id: "aiAgentId" optional,
    ai_agent_name: "aiAgentName" optional,
    application_id: "applicationId" optional,
    cloud_application_name: "cloudApplicationName" optional,
    destination_url: "destinationUrl" optional,
    discovered_application_segment_id: "discoveredApplicationSegmentId" optional,
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    UserReport;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}

/// Parameters of [`ReportsResource::web_category_report`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct WebCategoryReport {
    /// `endDateTime`. Required.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebCategoryReport: "microsoft.graph.networkaccess.webCategoryReport", parameters;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    WebCategoryReport;
    start_date_time: mg::DateTimeOffset,
    end_date_time: mg::DateTimeOffset,
}
