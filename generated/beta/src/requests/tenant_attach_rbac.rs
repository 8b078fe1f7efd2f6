// @generated
use crate::{mg, models};

/// Requests on one [`TenantAttachRbac`](models::TenantAttachRbac): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_management().tenant_attach_rbac()`.
#[derive(Clone, Debug)]
pub struct TenantAttachRbacResource(mg::One<models::TenantAttachRbac>);

mg::builder! { TenantAttachRbacResource: mg::One<models::TenantAttachRbac> }

impl TenantAttachRbacResource {
    /// `POST …/enable`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn enable(&self, parameters: impl Into<Enable>) -> mg::Request<()> {
        self.raw().action_with("enable", &parameters.into())
    }

    /// `GET …/getState`.
    ///
    /// Returns [`TenantAttachRbacState`](models::TenantAttachRbacState).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_state(&self) -> mg::Request<models::TenantAttachRbacState> {
        self.raw().function("getState")
    }
}

/// Parameters of [`TenantAttachRbacResource::enable`].
///
/// A call can pass `enable` alone.
pub struct Enable {
    /// `enable`. Required.
    pub enable: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Enable: "microsoft.graph.enable", parameters;
    enable: "enable" required,
}

mg::required_parameters! {
    Enable;
    enable: bool,
}
