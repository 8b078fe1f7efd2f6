// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcOnPremisesConnection`](models::CloudPcOnPremisesConnection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().on_premises_connections().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcOnPremisesConnectionResource(
    mg::One<models::CloudPcOnPremisesConnection>,
);

mg::builder! { CloudPcOnPremisesConnectionResource: mg::One<models::CloudPcOnPremisesConnection> }

impl CloudPcOnPremisesConnectionResource {
    /// `POST …/runHealthChecks`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated).
    #[inline]
    pub fn run_health_checks(&self) -> mg::Request<()> {
        self.raw().action("runHealthChecks")
    }

    /// `POST …/updateAdDomainPassword`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn update_ad_domain_password(
        &self,
        parameters: UpdateAdDomainPassword,
    ) -> mg::Request<()> {
        self.raw().action_with("updateAdDomainPassword", &parameters)
    }
}

/// Requests on a collection of
/// [`CloudPcOnPremisesConnection`](models::CloudPcOnPremisesConnection): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().on_premises_connections()`.
pub type CloudPcOnPremisesConnectionCollection = mg::Many<
    models::CloudPcOnPremisesConnection,
    CloudPcOnPremisesConnectionResource,
>;

/// Parameters of [`CloudPcOnPremisesConnectionResource::update_ad_domain_password`].
pub struct UpdateAdDomainPassword {
    /// `adDomainPassword`. Secret: masked in `Debug`.
    pub ad_domain_password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateAdDomainPassword: "microsoft.graph.updateAdDomainPassword", parameters;
    ad_domain_password: "adDomainPassword" secret,
}
