// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.networkaccess.reports`, by its URL.
    ///
    /// For example `/networkAccess/reports`.
    ReportsResource(mg::One<models::networkaccess::Reports>)
}

impl ReportsResource {
    /// `GET …/microsoft.graph.networkaccess.crossTenantAccessReport(startDateTime=…,endDateTime=…)`
    #[inline]
    pub fn cross_tenant_access_report(
        &self,
        parameters: CrossTenantAccessReport,
    ) -> mg::Request<mg::Page<models::networkaccess::CrossTenantAccess>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.crossTenantAccessReport",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.destinationReport(startDateTime=…,endDateTime=…,aiAgentId=…,aiAgentName=…)`
    #[inline]
    pub fn destination_report(
        &self,
        parameters: DestinationReport,
    ) -> mg::Request<mg::Page<models::networkaccess::Destination>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.destinationReport",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.deviceReport(startDateTime=…,endDateTime=…,discoveredApplicationSegmentId=…,applicationId=…,aiAgentId=…,aiAgentName=…,cloudApplicationName=…,destinationUrl=…)`
    #[inline]
    pub fn device_report(
        &self,
        parameters: DeviceReport,
    ) -> mg::Request<mg::Page<models::networkaccess::Device>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.deviceReport",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.entitiesSummaries(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn entities_summaries(
        &self,
        parameters: EntitiesSummaries,
    ) -> mg::Request<mg::Page<models::networkaccess::EntitiesSummary>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.entitiesSummaries",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getApplicationUsageAnalytics(startDateTime=…,endDateTime=…,aggregatedBy=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_application_usage_analytics(
        &self,
        parameters: GetApplicationUsageAnalytics,
    ) -> mg::Request<mg::Page<models::networkaccess::ApplicationAnalyticsUsagePoint>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getApplicationUsageAnalytics",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getCloudApplicationReport(startDateTime=…,endDateTime=…,userId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_cloud_application_report(
        &self,
        parameters: GetCloudApplicationReport,
    ) -> mg::Request<mg::Page<models::networkaccess::CloudApplicationReport>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getCloudApplicationReport",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getConnectionSummaries(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_connection_summaries(
        &self,
        parameters: GetConnectionSummaries,
    ) -> mg::Request<mg::Page<models::networkaccess::ConnectionSummary>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getConnectionSummaries",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getCrossTenantSummary(startDateTime=…,endDateTime=…,discoveryPivotDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_cross_tenant_summary(
        &self,
        parameters: GetCrossTenantSummary,
    ) -> mg::Request<models::networkaccess::CrossTenantSummary> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getCrossTenantSummary",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getDestinationSummaries(startDateTime=…,endDateTime=…,aggregatedBy=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_destination_summaries(
        &self,
        parameters: GetDestinationSummaries,
    ) -> mg::Request<mg::Page<models::networkaccess::DestinationSummary>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getDestinationSummaries",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getDeviceUsageSummary(startDateTime=…,endDateTime=…,activityPivotDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_device_usage_summary(
        &self,
        parameters: GetDeviceUsageSummary,
    ) -> mg::Request<models::networkaccess::DeviceUsageSummary> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getDeviceUsageSummary",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport(startDateTime=…,endDateTime=…,userId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_discovered_application_segment_report(
        &self,
        parameters: GetDiscoveredApplicationSegmentReport,
    ) -> mg::Request<
        mg::Page<models::networkaccess::DiscoveredApplicationSegmentReport>,
    > {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getEnterpriseApplicationReport(startDateTime=…,endDateTime=…,userId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_enterprise_application_report(
        &self,
        parameters: GetEnterpriseApplicationReport,
    ) -> mg::Request<mg::Page<models::networkaccess::EnterpriseApplicationReport>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getEnterpriseApplicationReport",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.transactionSummaries(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn transaction_summaries(
        &self,
        parameters: TransactionSummaries,
    ) -> mg::Request<mg::Page<models::networkaccess::TransactionSummary>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.transactionSummaries",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.usageProfiling(startDateTime=…,endDateTime=…,aggregatedBy=…,discoveredApplicationSegmentId=…,applicationId=…,aiAgentId=…,aiAgentName=…,agentTypeId=…,agentVirtualId=…,destinationUrl=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn usage_profiling(
        &self,
        parameters: UsageProfiling,
    ) -> mg::Request<mg::Page<models::networkaccess::UsageProfilingPoint>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.usageProfiling",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.userReport(startDateTime=…,endDateTime=…,discoveredApplicationSegmentId=…,applicationId=…,aiAgentId=…,aiAgentName=…,cloudApplicationName=…,destinationUrl=…)`
    #[inline]
    pub fn user_report(
        &self,
        parameters: UserReport,
    ) -> mg::Request<mg::Page<models::networkaccess::User>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.userReport",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.webCategoryReport(startDateTime=…,endDateTime=…)`
    #[inline]
    pub fn web_category_report(
        &self,
        parameters: WebCategoryReport,
    ) -> mg::Request<mg::Page<models::networkaccess::WebCategoriesSummary>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.webCategoryReport",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.crossTenantAccessReport`.
    CrossTenantAccessReport "microsoft.graph.networkaccess.crossTenantAccessReport" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.destinationReport`.
    DestinationReport "microsoft.graph.networkaccess.destinationReport" "parameters";
    /// `aiAgentId`: String, optional
    ai_agent_id "aiAgentId" "o": String,
    /// `aiAgentName`: String, optional
    ai_agent_name "aiAgentName" "o": String,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.deviceReport`.
    DeviceReport "microsoft.graph.networkaccess.deviceReport" "parameters";
    /// `aiAgentId`: String, optional
    ai_agent_id "aiAgentId" "o": String,
    /// `aiAgentName`: String, optional
    ai_agent_name "aiAgentName" "o": String,
    /// `applicationId`: String, optional
    application_id "applicationId" "o": String,
    /// `cloudApplicationName`: String, optional
    cloud_application_name "cloudApplicationName" "o": String,
    /// `destinationUrl`: String, optional
    destination_url "destinationUrl" "o": String,
    /// `discoveredApplicationSegmentId`: String, optional
    discovered_application_segment_id "discoveredApplicationSegmentId" "o": String,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.entitiesSummaries`.
    EntitiesSummaries "microsoft.graph.networkaccess.entitiesSummaries" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getApplicationUsageAnalytics`.
    GetApplicationUsageAnalytics "microsoft.graph.networkaccess.getApplicationUsageAnalytics" "parameters";
    /// `aggregatedBy`: microsoft.graph.networkaccess.aggregationFilter, not null
    aggregated_by "aggregatedBy" "r": mg::Open<models::networkaccess::AggregationFilter>,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getCloudApplicationReport`.
    GetCloudApplicationReport "microsoft.graph.networkaccess.getCloudApplicationReport" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `userId`: String, optional
    user_id "userId" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getConnectionSummaries`.
    GetConnectionSummaries "microsoft.graph.networkaccess.getConnectionSummaries" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getCrossTenantSummary`.
    GetCrossTenantSummary "microsoft.graph.networkaccess.getCrossTenantSummary" "parameters";
    /// `discoveryPivotDateTime`: DateTimeOffset, not null
    discovery_pivot_date_time "discoveryPivotDateTime" "r": mg::DateTimeOffset,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getDestinationSummaries`.
    GetDestinationSummaries "microsoft.graph.networkaccess.getDestinationSummaries" "parameters";
    /// `aggregatedBy`: microsoft.graph.networkaccess.aggregationFilter, not null
    aggregated_by "aggregatedBy" "r": mg::Open<models::networkaccess::AggregationFilter>,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getDeviceUsageSummary`.
    GetDeviceUsageSummary "microsoft.graph.networkaccess.getDeviceUsageSummary" "parameters";
    /// `activityPivotDateTime`: DateTimeOffset, not null
    activity_pivot_date_time "activityPivotDateTime" "r": mg::DateTimeOffset,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport`.
    GetDiscoveredApplicationSegmentReport "microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `userId`: String, optional
    user_id "userId" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getEnterpriseApplicationReport`.
    GetEnterpriseApplicationReport "microsoft.graph.networkaccess.getEnterpriseApplicationReport" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `userId`: String, optional
    user_id "userId" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.transactionSummaries`.
    TransactionSummaries "microsoft.graph.networkaccess.transactionSummaries" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.usageProfiling`.
    UsageProfiling "microsoft.graph.networkaccess.usageProfiling" "parameters";
    /// `agentTypeId`: String, optional
    agent_type_id "agentTypeId" "o": String,
    /// `agentVirtualId`: String, optional
    agent_virtual_id "agentVirtualId" "o": String,
    /// `aggregatedBy`: microsoft.graph.networkaccess.aggregationFilter, not null
    aggregated_by "aggregatedBy" "r": mg::Open<models::networkaccess::AggregationFilter>,
    /// `aiAgentId`: String, optional
    ai_agent_id "aiAgentId" "o": String,
    /// `aiAgentName`: String, optional
    ai_agent_name "aiAgentName" "o": String,
    /// `applicationId`: String, optional
    application_id "applicationId" "o": String,
    /// `destinationUrl`: String, optional
    destination_url "destinationUrl" "o": String,
    /// `discoveredApplicationSegmentId`: String, optional
    discovered_application_segment_id "discoveredApplicationSegmentId" "o": String,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.userReport`.
    UserReport "microsoft.graph.networkaccess.userReport" "parameters";
    /// `aiAgentId`: String, optional
    ai_agent_id "aiAgentId" "o": String,
    /// `aiAgentName`: String, optional
    ai_agent_name "aiAgentName" "o": String,
    /// `applicationId`: String, optional
    application_id "applicationId" "o": String,
    /// `cloudApplicationName`: String, optional
    cloud_application_name "cloudApplicationName" "o": String,
    /// `destinationUrl`: String, optional
    destination_url "destinationUrl" "o": String,
    /// `discoveredApplicationSegmentId`: String, optional
    discovered_application_segment_id "discoveredApplicationSegmentId" "o": String,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.webCategoryReport`.
    WebCategoryReport "microsoft.graph.networkaccess.webCategoryReport" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
