// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementPartner`](models::DeviceManagementPartner): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().device_management_partners().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementPartnerResource(mg::One<models::DeviceManagementPartner>);

mg::builder! { DeviceManagementPartnerResource: mg::One<models::DeviceManagementPartner> }

impl DeviceManagementPartnerResource {
    /// `POST …/terminate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn terminate(&self) -> mg::Request<()> {
        self.raw().action("terminate")
    }
}

/// Requests on a collection of [`DeviceManagementPartner`](models::DeviceManagementPartner):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().device_management_partners()`.
pub type DeviceManagementPartnerCollection = mg::Many<
    models::DeviceManagementPartner,
    DeviceManagementPartnerResource,
>;
