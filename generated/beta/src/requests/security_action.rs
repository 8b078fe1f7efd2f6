// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.securityAction`, by its URL.
    ///
    /// For example `/security/securityActions/{securityAction-id}`.
    SecurityActionResource(mg::One<models::SecurityAction>)
}

impl SecurityActionResource {
    /// `POST …/cancelSecurityAction`
    ///
    /// | application |
    /// |-|
    /// | **SecurityActions.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn cancel_security_action(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancelSecurityAction")
    }
}

/// A collection of `microsoft.graph.securityAction`, by its URL.
///
/// For example `/security/securityActions`.
pub type SecurityActionCollection = mg::Many<
    models::SecurityAction,
    SecurityActionResource,
>;
