// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcAuditEvent`](models::CloudPcAuditEvent): `get`, `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().audit_events().id(id)`.
pub type CloudPcAuditEventResource = mg::One<models::CloudPcAuditEvent>;

/// Requests on a collection of [`CloudPcAuditEvent`](models::CloudPcAuditEvent): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().audit_events()`.
#[derive(Clone, Debug)]
pub struct CloudPcAuditEventCollection(
    mg::Many<models::CloudPcAuditEvent, CloudPcAuditEventResource>,
);

mg::builder! { CloudPcAuditEventCollection: mg::Many<models::CloudPcAuditEvent, CloudPcAuditEventResource> }

impl CloudPcAuditEventCollection {
    /// `GET …/getAuditActivityTypes`.
    ///
    /// Returns a page of `String`.
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn get_audit_activity_types(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("getAuditActivityTypes")
    }
}
