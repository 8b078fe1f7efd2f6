// @generated
use crate::{mg, models};

/// Requests on one [`SecurityAction`](models::SecurityAction): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().security_actions().id(id)`.
#[derive(Clone, Debug)]
pub struct SecurityActionResource(mg::One<models::SecurityAction>);

mg::builder! { SecurityActionResource: mg::One<models::SecurityAction> }

impl SecurityActionResource {
    /// `POST …/cancelSecurityAction`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `SecurityActions.ReadWrite.All` (application).
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn cancel_security_action(&self) -> mg::Request<()> {
        self.raw().action("cancelSecurityAction")
    }
}

/// Requests on a collection of [`SecurityAction`](models::SecurityAction): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().security_actions()`.
pub type SecurityActionCollection = mg::Many<
    models::SecurityAction,
    SecurityActionResource,
>;
