// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuditCoreRoot`](models::security::AuditCoreRoot): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().audit_log()`.
#[derive(Clone, Debug)]
pub struct AuditCoreRootResource(mg::One<models::security::AuditCoreRoot>);

mg::builder! { AuditCoreRootResource: mg::One<models::security::AuditCoreRoot> }

impl AuditCoreRootResource {
    /// `…/queries`: many [`AuditLogQuery`](models::security::AuditLogQuery).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `AuditLogsQuery-Entra.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn queries(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::security::audit_log_query::AuditLogQueryCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "queries")
    }
}
