// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcCloudApp`](models::CloudPcCloudApp): `get`, `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().cloud_apps().id(id)`.
pub type CloudPcCloudAppResource = mg::One<models::CloudPcCloudApp>;

/// Requests on a collection of [`CloudPcCloudApp`](models::CloudPcCloudApp): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().cloud_apps()`.
#[derive(Clone, Debug)]
pub struct CloudPcCloudAppCollection(
    mg::Many<models::CloudPcCloudApp, CloudPcCloudAppResource>,
);

mg::builder! { CloudPcCloudAppCollection: mg::Many<models::CloudPcCloudApp, CloudPcCloudAppResource> }

impl CloudPcCloudAppCollection {
    /// `POST …/publish`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn publish(&self, parameters: Publish) -> mg::Request<()> {
        self.raw().action_with("publish", &parameters)
    }

    /// `POST …/reset`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn reset(&self, parameters: Reset) -> mg::Request<()> {
        self.raw().action_with("reset", &parameters)
    }

    /// `GET …/retrieveDiscoveredApps(sourceId=…,provisioningPolicyId=…)`.
    ///
    /// Returns a page of [`CloudPcDiscoveredApp`](models::CloudPcDiscoveredApp).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn retrieve_discovered_apps(
        &self,
        parameters: impl Into<RetrieveDiscoveredApps>,
    ) -> mg::Request<mg::Page<models::CloudPcDiscoveredApp>> {
        self.raw().function_with("retrieveDiscoveredApps", &parameters.into())
    }

    /// `POST …/unpublish`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn unpublish(&self, parameters: Unpublish) -> mg::Request<()> {
        self.raw().action_with("unpublish", &parameters)
    }
}

/// Parameters of [`CloudPcCloudAppCollection::publish`].
pub struct Publish {
    /// `cloudAppIds`.
    pub cloud_app_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Publish: "microsoft.graph.publish", parameters;
    cloud_app_ids: "cloudAppIds",
}

/// Parameters of [`CloudPcCloudAppCollection::reset`].
pub struct Reset {
    /// `cloudAppIds`.
    pub cloud_app_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reset: "microsoft.graph.reset", parameters;
    cloud_app_ids: "cloudAppIds",
}

/// Parameters of [`CloudPcCloudAppCollection::retrieve_discovered_apps`].
///
/// A call can pass the pair of `source_id` and `provisioning_policy_id` alone.
pub struct RetrieveDiscoveredApps {
    /// `provisioningPolicyId`.
    pub provisioning_policy_id: mg::Field<String>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveDiscoveredApps: "microsoft.graph.retrieveDiscoveredApps", parameters;
    provisioning_policy_id: "provisioningPolicyId",
    source_id: "sourceId",
}

mg::required_parameters! {
    RetrieveDiscoveredApps;
    source_id: String,
    provisioning_policy_id: String,
}

/// Parameters of [`CloudPcCloudAppCollection::unpublish`].
pub struct Unpublish {
    /// `cloudAppIds`.
    pub cloud_app_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unpublish: "microsoft.graph.unpublish", parameters;
    cloud_app_ids: "cloudAppIds",
}
