// @generated
use crate::{mg, models};

/// Requests on one [`ZebraFotaDeployment`](models::ZebraFotaDeployment): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().zebra_fota_deployments().id(id)`.
#[derive(Clone, Debug)]
pub struct ZebraFotaDeploymentResource(mg::One<models::ZebraFotaDeployment>);

mg::builder! { ZebraFotaDeploymentResource: mg::One<models::ZebraFotaDeployment> }

impl ZebraFotaDeploymentResource {
    /// `POST …/cancel`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn cancel(&self) -> mg::Request<bool> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of [`ZebraFotaDeployment`](models::ZebraFotaDeployment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().zebra_fota_deployments()`.
pub type ZebraFotaDeploymentCollection = mg::Many<
    models::ZebraFotaDeployment,
    ZebraFotaDeploymentResource,
>;
