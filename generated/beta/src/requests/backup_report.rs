// @generated
use crate::{mg, models};

/// Requests on one [`BackupReport`](models::BackupReport): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.solutions().backup_restore().reports()`.
#[derive(Clone, Debug)]
pub struct BackupReportResource(mg::One<models::BackupReport>);

mg::builder! { BackupReportResource: mg::One<models::BackupReport> }

impl BackupReportResource {
    /// `GET …/getStatisticsByPolicy(policyId=…)`.
    ///
    /// Returns [`BackupPolicyReport`](models::BackupPolicyReport).
    ///
    /// Least privileged permission: `BackupRestore-Configuration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_statistics_by_policy(
        &self,
        parameters: impl Into<GetStatisticsByPolicy>,
    ) -> mg::Request<models::BackupPolicyReport> {
        self.raw().function_with("getStatisticsByPolicy", &parameters.into())
    }
}

/// Parameters of [`BackupReportResource::get_statistics_by_policy`].
///
/// A call can pass `policy_id` alone.
pub struct GetStatisticsByPolicy {
    /// `policyId`. Required.
    pub policy_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetStatisticsByPolicy: "microsoft.graph.getStatisticsByPolicy", parameters;
    policy_id: "policyId" required,
}

mg::required_parameters! {
    GetStatisticsByPolicy;
    policy_id: String,
}
