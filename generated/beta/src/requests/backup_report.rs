// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.backupReport`, by its URL.
    ///
    /// For example `/solutions/backupRestore/reports`.
    BackupReportResource(mg::One<models::BackupReport>)
}

impl BackupReportResource {
    /// `GET …/getStatisticsByPolicy(policyId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **BackupRestore-Configuration.Read.All** | **BackupRestore-Configuration.Read.All** |
    #[inline]
    pub fn get_statistics_by_policy(
        &self,
        parameters: GetStatisticsByPolicy,
    ) -> mg::Request<models::BackupPolicyReport> {
        mg::Path::function_with(self, "getStatisticsByPolicy", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getStatisticsByPolicy`.
    GetStatisticsByPolicy "microsoft.graph.getStatisticsByPolicy" "parameters";
    /// `policyId`: String, not null
    policy_id "policyId" "r": String,
}
