// @generated
use crate::{mg, models};

/// Requests on one [`SharedEmailDomain`](models::SharedEmailDomain): `get`, `update`, `delete`.
///
/// For example `graph.directory().shared_email_domains().id(id)`.
pub type SharedEmailDomainResource = mg::One<models::SharedEmailDomain>;

/// Requests on a collection of [`SharedEmailDomain`](models::SharedEmailDomain): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory().shared_email_domains()`.
pub type SharedEmailDomainCollection = mg::Many<
    models::SharedEmailDomain,
    SharedEmailDomainResource,
>;
