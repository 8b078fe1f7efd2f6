// @generated
use crate::{mg, models};

/// Requests on one [`ConfigManagerCollection`](models::ConfigManagerCollection): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().config_manager_collections().id(id)`.
pub type ConfigManagerCollectionResource = mg::One<models::ConfigManagerCollection>;

/// Requests on a collection of [`ConfigManagerCollection`](models::ConfigManagerCollection):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().config_manager_collections()`.
#[derive(Clone, Debug)]
pub struct ConfigManagerCollectionCollection(
    mg::Many<models::ConfigManagerCollection, ConfigManagerCollectionResource>,
);

mg::builder! { ConfigManagerCollectionCollection: mg::Many<models::ConfigManagerCollection, ConfigManagerCollectionResource> }

impl ConfigManagerCollectionCollection {
    /// `GET …/getPolicySummary(policyId=…)`.
    ///
    /// Returns [`ConfigManagerPolicySummary`](models::ConfigManagerPolicySummary).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_policy_summary(
        &self,
        parameters: impl Into<GetPolicySummary>,
    ) -> mg::Request<models::ConfigManagerPolicySummary> {
        self.raw().function_with("getPolicySummary", &parameters.into())
    }
}

/// Parameters of [`ConfigManagerCollectionCollection::get_policy_summary`].
///
/// A call can pass `policy_id` alone.
pub struct GetPolicySummary {
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPolicySummary: "microsoft.graph.getPolicySummary", parameters;
    policy_id: "policyId",
}

mg::required_parameters! {
    GetPolicySummary;
    policy_id: String,
}
