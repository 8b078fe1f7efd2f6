// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.cloudPcOnPremisesConnection`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnection-id}`.
    CloudPcOnPremisesConnectionResource(mg::One<models::CloudPcOnPremisesConnection>)
}

impl CloudPcOnPremisesConnectionResource {
    /// `POST …/runHealthChecks`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn run_health_checks(&self) -> mg::Request<()> {
        mg::Path::action(self, "runHealthChecks")
    }

    /// `POST …/updateAdDomainPassword`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn update_ad_domain_password(
        &self,
        parameters: UpdateAdDomainPassword,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "updateAdDomainPassword", &parameters)
    }
}

/// A collection of `microsoft.graph.cloudPcOnPremisesConnection`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/onPremisesConnections`.
pub type CloudPcOnPremisesConnectionCollection = mg::Many<
    models::CloudPcOnPremisesConnection,
    CloudPcOnPremisesConnectionResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.updateAdDomainPassword`.
    UpdateAdDomainPassword "microsoft.graph.updateAdDomainPassword" "parameters";
    /// `adDomainPassword`: String, masked in Debug
    ad_domain_password "adDomainPassword" "s": String,
}
