// @generated
use crate::{mg, models};

/// Requests on one [`CustomSecurityAttributeAudit`](models::CustomSecurityAttributeAudit): `get`,
/// `update`, `delete`.
///
/// For example `graph.audit_logs().custom_security_attribute_audits().id(id)`.
pub type CustomSecurityAttributeAuditResource = mg::One<
    models::CustomSecurityAttributeAudit,
>;

/// Requests on a collection of
/// [`CustomSecurityAttributeAudit`](models::CustomSecurityAttributeAudit): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.audit_logs().custom_security_attribute_audits()`.
pub type CustomSecurityAttributeAuditCollection = mg::Many<
    models::CustomSecurityAttributeAudit,
    CustomSecurityAttributeAuditResource,
>;
