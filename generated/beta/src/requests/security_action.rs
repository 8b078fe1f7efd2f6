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
