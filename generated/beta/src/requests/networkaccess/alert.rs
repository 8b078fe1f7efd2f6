// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.alert`, by its URL.
    ///
    /// For example `/networkAccess/alerts/{alert-id}`.
    AlertResource(mg::One<models::networkaccess::Alert>)
}

impl AlertResource {
    /// `…/policy`: `microsoft.graph.networkaccess.filteringPolicy`
    #[inline]
    pub fn policy(
        &self,
    ) -> requests::networkaccess::filtering_policy::FilteringPolicyResource {
        mg::to(self, "policy")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.networkaccess.alert`, by its URL.
    ///
    /// For example `/networkAccess/alerts`.
    AlertCollection(mg::Many<models::networkaccess::Alert, AlertResource>)
}

impl AlertCollection {
    /// `GET …/microsoft.graph.networkaccess.getAlertFrequencies(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_alert_frequencies(
        &self,
        parameters: GetAlertFrequencies,
    ) -> mg::Request<mg::Page<models::networkaccess::AlertFrequencyPoint>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getAlertFrequencies",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getAlertSeveritySummaries(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_alert_severity_summaries(
        &self,
        parameters: GetAlertSeveritySummaries,
    ) -> mg::Request<mg::Page<models::networkaccess::AlertSeveritySummary>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getAlertSeveritySummaries",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.networkaccess.getAlertSummaries(startDateTime=…,endDateTime=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn get_alert_summaries(
        &self,
        parameters: GetAlertSummaries,
    ) -> mg::Request<mg::Page<models::networkaccess::AlertSummary>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getAlertSummaries",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getAlertFrequencies`.
    GetAlertFrequencies "microsoft.graph.networkaccess.getAlertFrequencies" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getAlertSeveritySummaries`.
    GetAlertSeveritySummaries "microsoft.graph.networkaccess.getAlertSeveritySummaries" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getAlertSummaries`.
    GetAlertSummaries "microsoft.graph.networkaccess.getAlertSummaries" "parameters";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
